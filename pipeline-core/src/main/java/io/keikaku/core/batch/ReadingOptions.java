package io.keikaku.core.batch;

import java.io.Serializable;

/**
 * What the user may say about how sources are to be read. An {@link Extraction} that takes options has a public constructor
 * with this as its only parameter.
 *
 * @param password tried on sources that need one; empty for none
 * @param pages of a source, at most
 */
public record ReadingOptions(String password, int pages) implements Serializable {

    /** No password, and the usual number of pages. */
    public static final ReadingOptions DEFAULT = new ReadingOptions("", Limits.DEFAULT.pages());
}
