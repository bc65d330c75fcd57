package io.keikaku.extract.measure;

import io.keikaku.core.model.Table;
import io.keikaku.extract.explain.RoleDecision;
import io.keikaku.extract.explain.TableDecision;
import io.keikaku.extract.explain.TableUse;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.Form;
import io.keikaku.extract.table.FormEntry;
import io.keikaku.extract.table.LogicalTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Puts what was decided about a table into words. */
final class TableDecisions {
    private TableDecisions() {}

    static TableDecision of(LogicalTable table, Table model, ColumnLayout layout, List<Form> forms) {
        int rows = table.grid().rows();
        int pieces = 1 + (int) IntStream.range(0, rows).filter(table::isBreak).count();
        return new TableDecision(
                table.id(),
                model.page(),
                model.lastPage(),
                model.caption(),
                table.section().policies(),
                rows,
                table.grid().columns(),
                table.headerRows(),
                pieces,
                model.kind(),
                reason(model.kind(), layout),
                forms.isEmpty() ? columns(layout) : keys(forms),
                TableUse.NOTHING);
    }

    static TableUse use(Table.Kind kind, int mentions) {
        return switch (kind) {
            case INDICATORS -> TableUse.INDICATORS;
            case MATRIX, OTHER -> mentions == 0 ? TableUse.NOTHING : TableUse.OVERVIEW;
            case FORM, MEASURES, SCHEDULE -> mentions == 0 ? TableUse.NOTHING : TableUse.MEASURES;
        };
    }

    private static String reason(Table.Kind kind, ColumnLayout layout) {
        return switch (kind) {
            case FORM -> "most rows begin with a key word, with its value to the right";
            case INDICATORS -> "values and targets stand beside what they measure, and nothing else is told of it";
            case MATRIX -> "three columns of ticks or more";
            case SCHEDULE -> "names, with years or a schedule beside them";
            case MEASURES -> "names, with who, when or what beside them";
            case OTHER -> other(layout);
        };
    }

    private static String other(ColumnLayout layout) {
        if (layout.name().isEmpty()) {
            return "no column names measures";
        }
        return layout.statistics()
                ? "statistics: the cells under years are bare quantities, and nobody is named"
                : "names alone, with nothing told of them";
    }

    private static List<RoleDecision> columns(ColumnLayout layout) {
        return layout.columns().stream().map(TableDecisions::column).toList();
    }

    private static RoleDecision column(Column column) {
        return new RoleDecision(
                column.index() + 1, column.header(), column.role().name(), years(column.years()), column.reason());
    }

    private static String years(YearSpan years) {
        if (years == null || (years.from() == null && years.to() == null)) {
            return null;
        }
        String text = years.from() != null && years.from().equals(years.to())
                ? years.from().toString()
                : (years.from() == null ? "" : years.from()) + "-" + (years.to() == null ? "" : years.to());
        return years.part() == null ? text : text + " " + years.part();
    }

    /** Each key of the forms once, in the order in which they were met. */
    private static List<RoleDecision> keys(List<Form> forms) {
        Map<String, RoleDecision> keys = new LinkedHashMap<>();
        for (Form form : forms) {
            form.rows().stream()
                    .flatMap(List::stream)
                    .filter(entry -> entry.key() != null)
                    .map(TableDecisions::key)
                    .forEach(key -> keys.putIfAbsent(key.header(), key));
        }
        return List.copyOf(keys.values());
    }

    private static RoleDecision key(FormEntry entry) {
        String text = JapaneseText.joinLines(entry.key().text());
        return entry.role() == null
                ? new RoleDecision(null, text, "FIELD", null, "kept under its own label")
                : new RoleDecision(null, text, entry.role().name(), null, "key word");
    }
}
