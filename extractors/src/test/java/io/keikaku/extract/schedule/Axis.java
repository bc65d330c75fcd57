package io.keikaku.extract.schedule;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import java.util.ArrayList;
import java.util.List;

/** Year columns and phases in the short form that the tests of schedules use. */
final class Axis {
    private Axis() {}

    /** Columns 0, 1, 2 … under the given headers. */
    static YearAxis of(String... headers) {
        List<Column> columns = new ArrayList<>();
        for (String header : headers) {
            columns.add(new Column(
                    columns.size(),
                    header,
                    ColumnRole.YEAR,
                    FiscalYears.parse(header, EraContext.UNKNOWN).orElseThrow(),
                    ""));
        }
        return YearAxis.of(new ColumnLayout(columns));
    }

    /** A grid's filled cells, row by row. */
    static List<List<GridCell>> rows(Grid grid) {
        List<List<GridCell>> rows = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            int row = r;
            rows.add(grid.cells().stream().filter(c -> c.row() == row).toList());
        }
        return rows;
    }

    /** {@code label from-to}, with {@code ?} for a year that is not known. */
    static String shown(Phase phase) {
        return phase.label() + " " + shown(phase.fromYear()) + "-" + shown(phase.toYear());
    }

    private static String shown(Integer year) {
        return year == null ? "?" : year.toString();
    }
}
