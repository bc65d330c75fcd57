package io.keikaku.extract.japanese;

import java.util.Map;
import java.util.stream.Collectors;

/** Reads Japanese numerals, from {@code numerals.tsv}. */
final class Numerals {
    private static final Map<Integer, Integer> VALUES = Vocabulary.rows("numerals.tsv").stream()
            .collect(
                    Collectors.toUnmodifiableMap(row -> row.get(0).codePointAt(0), row -> Integer.valueOf(row.get(1))));

    private static final int TEN = 10;

    private Numerals() {}

    /** Whether a character is one that Japanese numbers are written with: 五, 十, 元. */
    static boolean isNumeral(int c) {
        return VALUES.containsKey(c);
    }

    /**
     * A number in digits, in Japanese numerals one for a digit (二〇二五), or below one hundred with 十 (二十五).
     *
     * @param text digits only, or numerals only
     */
    static int parse(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = VALUES.get((int) text.charAt(i));
            if (value == TEN) {
                number = Math.max(1, number) * TEN;
            } else {
                boolean behindTen = i > 0 && VALUES.get((int) text.charAt(i - 1)) == TEN;
                number = behindTen ? number + value : number * TEN + value;
            }
        }
        return number;
    }
}
