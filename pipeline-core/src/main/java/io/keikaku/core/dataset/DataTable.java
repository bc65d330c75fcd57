package io.keikaku.core.dataset;

import io.keikaku.core.model.Plan;
import java.util.List;
import java.util.function.Function;

/**
 * A table of the dataset: its columns and how a plan becomes rows.
 *
 * @param name of the table and of its files, without extension
 * @param rows of one plan, in reading order
 * @param <R> what a row is made of
 */
public record DataTable<R>(String name, List<Column<R>> columns, Function<Plan, List<R>> rows) {

    public DataTable {
        columns = List.copyOf(columns);
    }

    /** The names of the columns, in order. */
    public List<String> header() {
        return columns.stream().map(Column::name).toList();
    }
}
