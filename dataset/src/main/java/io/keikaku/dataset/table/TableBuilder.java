package io.keikaku.dataset.table;

import io.keikaku.core.dataset.Column;
import io.keikaku.core.dataset.Column.Type;
import io.keikaku.core.dataset.DataTable;
import io.keikaku.core.model.Box;
import io.keikaku.core.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes down a table column by column. */
final class TableBuilder<R> {
    private final String name;
    private final List<Column<R>> columns = new ArrayList<>();

    TableBuilder(String name) {
        this.name = name;
    }

    TableBuilder<R> text(String column, Function<R, Object> value) {
        return add(column, Type.TEXT, value);
    }

    TableBuilder<R> integer(String column, Function<R, Object> value) {
        return add(column, Type.INTEGER, value);
    }

    TableBuilder<R> number(String column, Function<R, Object> value) {
        return add(column, Type.NUMBER, value);
    }

    TableBuilder<R> truth(String column, Function<R, Object> value) {
        return add(column, Type.BOOLEAN, value);
    }

    TableBuilder<R> list(String column, Function<R, Object> value) {
        return add(column, Type.LIST, value);
    }

    /** The four edges of a box as the columns {@code x0}, {@code y0}, {@code x1} and {@code y1}. */
    TableBuilder<R> box(Function<R, Box> box) {
        return edge("x0", 0, box).edge("y0", 1, box).edge("x1", 2, box).edge("y1", 3, box);
    }

    DataTable<R> rows(Function<Plan, List<R>> rows) {
        return new DataTable<>(name, columns, rows);
    }

    private TableBuilder<R> edge(String column, int edge, Function<R, Box> box) {
        return number(
                column, row -> box.apply(row) == null ? null : box.apply(row).edges()[edge]);
    }

    private TableBuilder<R> add(String column, Type type, Function<R, Object> value) {
        columns.add(new Column<>(column, type, value));
        return this;
    }
}
