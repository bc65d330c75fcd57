package io.keikaku.dataset.export;

import io.keikaku.core.dataset.DataTable;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Writes the rows of one table. */
final class TableSink<R> implements PlanSink {
    private final DataTable<R> table;
    private final RowWriter rows;

    private TableSink(DataTable<R> table, RowWriter rows) {
        this.table = table;
        this.rows = rows;
    }

    static <R> PlanSink of(DataTable<R> table, RowWriter rows) {
        return new TableSink<>(table, rows);
    }

    @Override
    public void add(Plan plan) throws IOException {
        for (R row : table.rows().apply(plan)) {
            List<Object> values = new ArrayList<>(table.columns().size());
            table.columns().forEach(column -> values.add(column.value().apply(row)));
            rows.write(values);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    /** Writes one row after the other in some format. */
    interface RowWriter extends java.io.Closeable {

        /**
         * Writes a row.
         *
         * @param values one a column, as {@link io.keikaku.core.dataset.Column} gives them
         */
        void write(List<Object> values) throws IOException;

        @Override
        void close() throws IOException;
    }
}
