package io.keikaku.extract.text;

import io.keikaku.core.document.Paragraph;
import java.util.List;

/** Lines that belong together, as they become a block. */
sealed interface Passage {

    /** The first line. */
    SourceLine start();

    /** Rows without a blank line between them. */
    record Table(List<Line.Row> rows) implements Passage {

        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public SourceLine start() {
            return rows.get(0).source();
        }
    }

    /** A heading. */
    record Title(SourceLine start, int level, String text) implements Passage {}

    /** A list item. */
    record Item(SourceLine start, String marker, String text, int indent) implements Passage {

        Item withText(String joined) {
            return new Item(start, marker, joined, indent);
        }
    }

    /**
     * Running text.
     *
     * @param isolated whether blank lines, or the page's edge, stand on both sides
     */
    record Text(SourceLine start, String text, Paragraph.Role role, boolean isolated) implements Passage {

        Text withText(String joined) {
            return new Text(start, joined, role, isolated);
        }

        Text withRole(Paragraph.Role other) {
            return new Text(start, text, other, isolated);
        }

        boolean isBody() {
            return role == Paragraph.Role.BODY;
        }
    }
}
