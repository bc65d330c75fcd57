package io.keikaku.extract.office;

import io.keikaku.core.resource.ResourceText;
import java.util.Locale;
import java.util.Properties;

/** Numbers in the formats of WordprocessingML (ECMA-376, ST_NumberFormat) that Japanese documents use. */
final class NumberFormats {
    private static final Properties SIGNS = ResourceText.properties(NumberFormats.class, "number-signs.properties");
    private static final String GOJUON = SIGNS.getProperty("aiueo");
    private static final String IROHA = SIGNS.getProperty("iroha");
    private static final String KANJI = SIGNS.getProperty("kanji");
    private static final int TEN = 10;
    private static final String[] ROMAN = {"m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"};
    private static final int[] ROMAN_VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberFormats() {}

    /** The number as printed; in plain digits where the format is unknown or cannot print it. */
    static String format(String format, int number) {
        String plain = Integer.toString(number);
        return switch (format) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + plain : plain;
            case "decimalFullWidth", "decimalFullWidth2" -> fullWidth(plain);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from(number, 20, 0x2460, plain);
            case "decimalEnclosedParen" -> from(number, 20, 0x2474, plain);
            case "decimalEnclosedFullstop" -> from(number, 20, 0x2488, plain);
            case "aiueo", "aiueoFullWidth" -> letter(GOJUON, number, plain);
            case "iroha", "irohaFullWidth" -> letter(IROHA, number, plain);
            case "lowerLetter" -> number <= 26 ? from(number, 26, 'a', plain) : plain;
            case "upperLetter" -> number <= 26 ? from(number, 26, 'A', plain) : plain;
            case "lowerRoman" -> roman(number, plain);
            case "upperRoman" -> roman(number, plain).toUpperCase(Locale.ROOT);
            case "japaneseCounting", "japaneseDigitalTenThousand", "chineseCounting", "ideographDigital" ->
                kanji(number, plain);
            default -> plain;
        };
    }

    private static String from(int number, int last, int first, String plain) {
        return number >= 1 && number <= last ? Character.toString(first + number - 1) : plain;
    }

    private static String letter(String letters, int number, String plain) {
        return number >= 1 && number <= letters.length() ? letters.substring(number - 1, number) : plain;
    }

    private static String fullWidth(String digits) {
        StringBuilder wide = new StringBuilder();
        digits.chars().forEach(c -> wide.append((char) (c - '0' + '０')));
        return wide.toString();
    }

    private static String kanji(int number, String plain) {
        if (number < 1 || number > 99) {
            return plain;
        }
        int tens = number / TEN;
        String head = tens == 0 ? "" : (tens == 1 ? "" : kanji(tens)) + kanji(TEN);
        int ones = number % TEN;
        return head + (ones == 0 ? "" : kanji(ones));
    }

    private static String kanji(int digit) {
        return KANJI.substring(digit, digit + 1);
    }

    private static String roman(int number, String plain) {
        if (number < 1 || number > 3999) {
            return plain;
        }
        StringBuilder roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < ROMAN.length; i++) {
            while (rest >= ROMAN_VALUES[i]) {
                roman.append(ROMAN[i]);
                rest -= ROMAN_VALUES[i];
            }
        }
        return roman.toString();
    }
}
