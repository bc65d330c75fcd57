package io.keikaku.extract.office;

import java.util.Locale;

/** Background colours as the document model has them. */
final class Colours {
    private Colours() {}

    /** Six hexadecimal digits as {@code #rrggbb}; {@code null} for white, {@code auto} and anything else. */
    static String fill(String hex) {
        if (hex == null || !hex.matches("[0-9a-fA-F]{6}") || hex.equalsIgnoreCase("ffffff")) {
            return null;
        }
        return "#" + hex.toLowerCase(Locale.ROOT);
    }
}
