package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;

/**
 * A filled rectangle.
 *
 * @param colour {@code 0xRRGGBB}
 */
record Fill(Box box, int colour) {
    private static final int NEARLY_WHITE = 0xF9;

    /** Whether it cannot be told from paper. */
    boolean white() {
        return (colour >> 16 & 0xFF) >= NEARLY_WHITE
                && (colour >> 8 & 0xFF) >= NEARLY_WHITE
                && (colour & 0xFF) >= NEARLY_WHITE;
    }

    /** The colour as {@code #rrggbb}. */
    String hex() {
        return String.format(java.util.Locale.ROOT, "#%06x", colour & 0xFFFFFF);
    }
}
