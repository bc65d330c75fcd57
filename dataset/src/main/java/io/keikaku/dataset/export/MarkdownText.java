package io.keikaku.dataset.export;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** Texts of plans as Markdown, which must not take their signs for its own. */
final class MarkdownText {
    private MarkdownText() {}

    /** A row of a table. */
    static String row(Object... cells) {
        return Arrays.stream(cells)
                .map(cell -> inline(Objects.toString(cell, "")))
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** A text on one line. */
    static String inline(String text) {
        return escape(text).replaceAll("\\R", "<br>");
    }

    /** A text that keeps its lines. */
    static String block(String text) {
        return escape(text).replaceAll("\\R", "  \n");
    }

    private static String escape(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }
}
