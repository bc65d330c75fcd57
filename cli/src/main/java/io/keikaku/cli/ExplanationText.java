package io.keikaku.cli;

import io.keikaku.dataset.text.TextTable;
import io.keikaku.extract.explain.Explanation;
import io.keikaku.extract.explain.LeftOut;
import io.keikaku.extract.explain.MeasureDecision;
import io.keikaku.extract.explain.RoleDecision;
import io.keikaku.extract.explain.TableDecision;
import io.keikaku.extract.explain.Telling;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints for people how a plan was understood. */
final class ExplanationText {

    private final PrintWriter out;

    ExplanationText(PrintWriter out) {
        this.out = out;
    }

    void print(Explanation explanation) {
        out.println(explanation.title() == null ? "(no title)" : explanation.title());
        out.println("  id: " + explanation.plan());
        out.println("  source: " + explanation.source().uri());
        out.println();
        out.println("TABLES: " + explanation.tables().size());
        explanation.tables().forEach(this::print);
        out.println();
        out.println("MEASURES: " + explanation.measures().size());
        explanation.measures().forEach(this::print);
        out.println();
        out.println("LEFT OUT: " + explanation.leftOut().size());
        printLeftOut(explanation.leftOut());
        out.flush();
    }

    private void print(TableDecision table) {
        out.println();
        out.println(table.id() + "  " + table.kind() + ": " + table.kindReason());
        out.println("  " + place(table));
        if (!table.section().isEmpty()) {
            out.println("  below: " + String.join(" > ", table.section()));
        }
        out.println("  use: " + table.use().meaning());
        TextTable roles = new TextTable(List.of("column", "header", "role", "years", "why"));
        for (RoleDecision role : table.roles()) {
            roles.add(List.of(
                    role.column() == null ? "key" : role.column().toString(),
                    oneLine(role.header()),
                    role.role(),
                    role.years() == null ? "" : role.years(),
                    oneLine(role.reason())));
        }
        out.print(roles.toString().indent(4));
    }

    private static String place(TableDecision table) {
        List<String> parts = new ArrayList<>();
        if (table.page() != null) {
            parts.add(
                    table.page().equals(table.lastPage())
                            ? "page " + table.page()
                            : "pages " + table.page() + "-" + table.lastPage());
        }
        parts.add(Count.of(table.rows(), "row") + " by " + Count.of(table.columns(), "column"));
        parts.add("header of " + Count.of(table.headerRows(), "row"));
        if (table.pieces() > 1) {
            parts.add("joined from " + table.pieces() + " pieces");
        }
        return String.join(", ", parts);
    }

    private void print(MeasureDecision measure) {
        out.println();
        out.println(measure.id() + "  " + name(measure.first()) + "  (confidence " + measure.confidence() + ")");
        out.println("  read as " + where(measure.first()));
        for (MeasureDecision.Joined joined : measure.joined()) {
            out.println("  joined " + joined.reason() + ": " + where(joined.telling()) + ", " + name(joined.telling()));
        }
        for (MeasureDecision.Doubted doubt : measure.doubts()) {
            out.println("  " + doubt.code() + " (x " + doubt.factor() + "): " + doubt.reason());
        }
        List<String> others = new ArrayList<>(measure.warnings());
        measure.doubts().forEach(doubt -> others.remove(doubt.code()));
        if (!others.isEmpty()) {
            out.println("  warnings: " + String.join(", ", others));
        }
    }

    private void printLeftOut(List<LeftOut> leftOut) {
        Map<String, List<Telling>> byReason = new LinkedHashMap<>();
        leftOut.forEach(each -> byReason.computeIfAbsent(each.reason(), reason -> new ArrayList<>())
                .add(each.telling()));
        byReason.forEach((reason, tellings) -> {
            out.println();
            out.println(reason + ":");
            tellings.forEach(telling -> out.println("  " + name(telling) + "  [" + where(telling) + "]"));
        });
    }

    private static String name(Telling telling) {
        return oneLine((telling.number() == null ? "" : telling.number() + " ") + telling.name());
    }

    private static String where(Telling telling) {
        List<String> parts = new ArrayList<>();
        parts.add(
                switch (telling.place()) {
                    case "FORM" -> "form";
                    case "ROW" -> "row";
                    case "PROSE" -> "heading";
                    default -> "overview";
                });
        if (telling.table() != null) {
            parts.add("table " + telling.table());
        }
        if (telling.page() != null) {
            parts.add("page " + telling.page());
        }
        if (telling.line() != null) {
            parts.add("line " + telling.line());
        }
        return String.join(", ", parts);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
