package io.keikaku.index;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;

/**
 * A passage of text with the matched parts marked.
 *
 * @param segments the passage in reading order; joined, their texts give the passage as printed
 */
public record Highlight(List<Segment> segments) {

    public Highlight {
        segments = List.copyOf(segments);
    }

    /** Why a segment is marked. */
    public enum Mark {
        /** Not marked. */
        NONE,
        /** A word of the query. */
        MATCH,
        /** A synonym of a word of the query. */
        SYNONYM
    }

    /** A run of text with one mark. */
    public record Segment(String text, Mark mark) {}

    /**
     * The passage as HTML: text escaped, words of the query in {@code <em>}, synonyms in {@code <em class="synonym">}. This
     * is its form in JSON.
     */
    @JsonValue
    public String toHtml() {
        StringBuilder html = new StringBuilder();
        for (Segment segment : segments) {
            String text =
                    segment.text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            html.append(
                    switch (segment.mark()) {
                        case NONE -> text;
                        case MATCH -> "<em>" + text + "</em>";
                        case SYNONYM -> "<em class=\"synonym\">" + text + "</em>";
                    });
        }
        return html.toString();
    }
}
