package io.keikaku.core.report;

import java.util.List;
import java.util.stream.Collectors;

/** A table of a page, with a heading; nothing at all where it has no rows. All text is escaped. */
final class HtmlTable {

    private final String heading;
    private final List<String> columns;

    HtmlTable(String heading, String... columns) {
        this.heading = heading;
        this.columns = List.of(columns);
    }

    /** Relative addresses, each a link under its own name. */
    record Links(List<String> addresses) {}

    String rows(List<List<Object>> rows) {
        if (rows.isEmpty()) {
            return "";
        }
        return "<h2>" + escaped(heading) + "</h2>\n<table>\n<tr>"
                + columns.stream()
                        .map(column -> "<th>" + escaped(column) + "</th>")
                        .collect(Collectors.joining())
                + "</tr>\n"
                + rows.stream().map(HtmlTable::row).collect(Collectors.joining())
                + "</table>\n";
    }

    private static String row(List<Object> cells) {
        return cells.stream().map(HtmlTable::cell).collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String cell(Object value) {
        return switch (value) {
            case Number number -> "<td class=\"number\">" + number + "</td>";
            case Links links ->
                "<td>" + links.addresses().stream().map(HtmlTable::link).collect(Collectors.joining(" ")) + "</td>";
            default -> "<td>" + escaped(value.toString()) + "</td>";
        };
    }

    private static String link(String address) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(address) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
