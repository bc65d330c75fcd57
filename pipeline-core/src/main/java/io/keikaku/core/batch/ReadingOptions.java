package io.keikaku.core.batch;

import java.io.Serializable;

/**
 * What the user may say about how sources are to be read. An {@link Extraction} that takes options has a public constructor
 * with this as its only parameter.
 *
 * @param password tried on sources that need one; empty for none
 * @param pages of a source, at most
 * @param ocr whether the text of pages that are pictures is recognised
 * @param overlays path of the folder for copies of PDF sources on which is drawn where each part was read, each named by its
 *     plan's id; {@code null} where none are wanted. A name, since options travel to other processes.
 */
public record ReadingOptions(String password, int pages, Ocr ocr, String overlays) implements Serializable {

    /** No password, the usual number of pages, pictures left unread, no overlays. */
    public static final ReadingOptions DEFAULT = new ReadingOptions("", Limits.DEFAULT.pages(), Ocr.OFF, null);

    /** These options with another choice. */
    public ReadingOptions with(Ocr choice) {
        return new ReadingOptions(password, pages, choice, overlays);
    }

    /** Recognition of text in pictures. */
    public enum Ocr {
        OFF,
        ON
    }
}
