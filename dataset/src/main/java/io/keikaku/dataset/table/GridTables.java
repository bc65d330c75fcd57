package io.keikaku.dataset.table;

import io.keikaku.core.dataset.DataTable;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Table;
import java.util.List;

/** The tables {@code tables} and {@code cells}: every table that a plan prints, as it prints it. */
final class GridTables {
    private GridTables() {}

    static DataTable<Part<Plan, Table>> tables() {
        return new TableBuilder<Part<Plan, Table>>("tables")
                .text("plan_id", part -> part.owner().id())
                .text("table_id", part -> part.value().id())
                .integer("position", Part::position)
                .text(
                        "kind",
                        part -> part.value().kind() == null
                                ? null
                                : part.value().kind().name())
                .text("caption", part -> part.value().caption())
                .integer("page", part -> part.value().page())
                .integer("last_page", part -> part.value().lastPage())
                .integer("cell_count", part -> part.value().cells().size())
                .rows(GridTables::tables);
    }

    static DataTable<Part<Part<Plan, Table>, Table.Cell>> cells() {
        return new TableBuilder<Part<Part<Plan, Table>, Table.Cell>>("cells")
                .text("plan_id", part -> part.owner().owner().id())
                .text("table_id", part -> part.owner().value().id())
                .integer("position", Part::position)
                .integer("row", part -> part.value().row())
                .integer("column", part -> part.value().column())
                .integer("row_span", part -> part.value().rowSpan())
                .integer("column_span", part -> part.value().columnSpan())
                .text("text", part -> part.value().text())
                .truth("header", part -> part.value().header())
                .integer("page", part -> part.value().page())
                .box(part -> part.value().box())
                .rows(plan -> Part.ofEach(tables(plan), part -> part.value().cells()));
    }

    private static List<Part<Plan, Table>> tables(Plan plan) {
        return Part.of(plan, plan.tables());
    }
}
