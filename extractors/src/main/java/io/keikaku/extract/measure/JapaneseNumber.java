package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;

/** Compares printed numbers of measures. */
final class JapaneseNumber {
    private JapaneseNumber() {}

    /** Whether two numbers are the same but for widths and the sort of dash or dot. */
    static boolean same(String one, String other) {
        return key(one).equals(key(other));
    }

    private static String key(String number) {
        return JapaneseText.compact(number).replaceAll("[.．・]", "-");
    }
}
