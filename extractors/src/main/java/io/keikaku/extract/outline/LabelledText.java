package io.keikaku.extract.outline;

/**
 * A line taken apart.
 *
 * @param bullet leading mark such as {@code ■}, empty where there is none
 * @param label {@code null} where there is none
 * @param rest what remains, trimmed
 */
public record LabelledText(String bullet, NumberLabel label, String rest) {

    /** The number as printed, {@code null} where there is none. */
    public String number() {
        return label == null ? null : label.text();
    }
}
