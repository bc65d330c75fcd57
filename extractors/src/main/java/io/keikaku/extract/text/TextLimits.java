package io.keikaku.extract.text;

/**
 * What a text source may demand at most. Beyond any of these the source is refused with
 * {@link io.keikaku.core.document.ReadException.Kind#LIMIT}.
 *
 * @param bytes length of the file
 * @param lineLength in UTF-16 code units
 * @param lines number of lines
 * @param columns cells of one row
 * @param cells cells of all tables together
 */
public record TextLimits(long bytes, int lineLength, int lines, int columns, int cells) {

    /** Generous for any plan, small enough for a heap of 512 MB. */
    public static final TextLimits DEFAULT = new TextLimits(64L << 20, 1_000_000, 1_000_000, 1_000, 2_000_000);

    public TextLimits {
        if (bytes < 1 || lineLength < 1 || lines < 1 || columns < 1 || cells < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }
}
