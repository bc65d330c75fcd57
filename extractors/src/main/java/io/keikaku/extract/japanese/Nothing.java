package io.keikaku.extract.japanese;

import java.util.regex.Pattern;

/** Knows the cells that say that they have no value, from {@code none-phrases.tsv}. */
public final class Nothing {
    private static final Pattern NONE =
            Phrases.load(Nothing.class, "none-phrases.tsv").pattern("none");

    private Nothing() {}

    /** Whether a cell says that there is no value: blank, a dash of any kind, なし. */
    public static boolean isToldBy(String cell) {
        return NONE.matcher(JapaneseText.compact(cell)).matches();
    }
}
