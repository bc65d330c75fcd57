package io.keikaku.core.dataset;

import java.util.function.Function;

/**
 * A column of a table of the dataset.
 *
 * @param name lower-case words joined by underscores
 * @param value of a row: {@link String}, {@link Integer}, {@link Double}, {@link Boolean}, a list of strings, or {@code
 *     null}
 * @param <R> what a row is made of
 */
public record Column<R>(String name, Type type, Function<R, Object> value) {

    /** What the values of a column are. */
    public enum Type {
        TEXT,
        INTEGER,
        NUMBER,
        BOOLEAN,
        /** Texts; joined with {@code "; "} where a format has no lists. */
        LIST
    }
}
