package io.keikaku.extract.japanese;

import java.util.Map;
import java.util.stream.Collectors;

/** The eras of the Japanese calendar, from {@code eras.tsv}. */
final class Eras {
    private static final Map<String, Era> BY_NAME = Vocabulary.rows("eras.tsv").stream()
            .map(row -> new Era(row.get(0), Integer.parseInt(row.get(1)), Integer.parseInt(row.get(2))))
            .collect(Collectors.toUnmodifiableMap(Era::name, era -> era));

    private static final String DIGITS = "〇一二三四五六七八九";

    private Eras() {}

    private record Era(String name, int zero, int last) {}

    /** The western year of a year of an era (name, short name or letter), {@code null} where the era had no such year. */
    static Integer western(String era, int year) {
        Era known = BY_NAME.get(era);
        return known == null || year < 1 || year > known.last ? null : Integer.valueOf(known.zero + year);
    }

    /** A year number in digits, in Japanese numerals below one hundred, or 元. */
    static int number(String text) {
        if (text.equals("元")) {
            return 1;
        }
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return text.chars().reduce(0, (n, c) -> n * 10 + DIGITS.indexOf(c));
        }
        int tens = ten == 0 ? 1 : DIGITS.indexOf(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
        return tens * 10 + ones;
    }

    /**
     * The western year that a two-digit year without an era means in a plan of about the given year: the reading, as
     * Reiwa, Heisei or the western century, that lies nearest. {@code null} where two readings are about as near or none is.
     */
    static Integer nearest(int year, EraContext context) {
        if (context.baseYear() == null) {
            return null;
        }
        int base = context.baseYear();
        Integer best = null;
        int bestGap = Integer.MAX_VALUE;
        int secondGap = Integer.MAX_VALUE;
        for (Integer reading : new Integer[] {western("令和", year), western("平成", year), Integer.valueOf(2000 + year)}) {
            if (reading == null) {
                continue;
            }
            int gap = Math.abs(reading - base);
            if (gap < bestGap) {
                secondGap = bestGap;
                bestGap = gap;
                best = reading;
            } else {
                secondGap = Math.min(secondGap, gap);
            }
        }
        return bestGap <= 15 && secondGap - bestGap >= 2 ? best : null;
    }
}
