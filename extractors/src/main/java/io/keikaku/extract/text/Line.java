package io.keikaku.extract.text;

import java.util.List;

/** A line, understood by itself; markup is cleaned away. */
sealed interface Line {

    SourceLine source();

    /** Nothing but white space, or a drawn rule. */
    record Blank(SourceLine source) implements Line {}

    /** A row of a table. */
    record Row(SourceLine source, List<String> cells) implements Line {

        public Row {
            cells = List.copyOf(cells);
        }

        /** The row as one would read it aloud. */
        String text() {
            return TextShape.trim(
                    String.join(" ", cells.stream().filter(c -> !c.isEmpty()).toList()));
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isEmpty);
        }

        /** A row of dashes, which only draws a table's rule. */
        boolean isRule() {
            return cells.stream().anyMatch(c -> !c.isEmpty())
                    && cells.stream().allMatch(c -> c.isEmpty() || c.matches(":?-{2,}:?"));
        }
    }

    /** A Markdown heading. */
    record Title(SourceLine source, int level, String text) implements Line {}

    /** A line that begins with a list marker. */
    record Item(SourceLine source, String marker, String text, int indent) implements Line {}

    /** Any other line. */
    record Text(SourceLine source, String text) implements Line {}
}
