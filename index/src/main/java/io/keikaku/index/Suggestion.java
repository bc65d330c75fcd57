package io.keikaku.index;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * A way to complete what someone is typing.
 *
 * @param count how many measures have it
 */
public record Suggestion(String text, Kind kind, long count) {

    /** What a suggestion names. */
    public enum Kind {
        /** A measure. */
        MEASURE,
        DEPARTMENT,
        TOWN,
        /** A plan, by its title. */
        PLAN;

        /** Name in JSON and in messages. */
        @JsonValue
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The Lucene field of the names as they stand. */
        String names() {
            return "suggest." + key();
        }

        /** The Lucene field of the words of the names with their readings. */
        String completion() {
            return Fields.COMPLETION + key();
        }
    }
}
