package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One row of a form, taken apart into keys and the cells that stand behind them. */
final class FormRow {
    private FormRow() {}

    /** Keys of a row with their values; cells before the first key, or in a row without key, come under an empty key. */
    static List<FormEntry> entries(List<GridCell> row, HeaderWords words) {
        List<FormEntry> entries = new ArrayList<>();
        GridCell key = null;
        ColumnRole role = null;
        List<GridCell> values = new ArrayList<>();
        for (GridCell cell : row) {
            if (cell.text().isBlank()) {
                continue;
            }
            Optional<ColumnRole> keyRole = key != null && values.isEmpty() ? Optional.empty() : words.role(cell.text());
            if (keyRole.isPresent()) {
                add(key, role, values, entries);
                key = cell;
                role = keyRole.get();
                values = new ArrayList<>();
            } else {
                values.add(cell);
            }
        }
        add(key, role, values, entries);
        return entries;
    }

    private static void add(GridCell key, ColumnRole role, List<GridCell> values, List<FormEntry> entries) {
        if (key != null || !values.isEmpty()) {
            entries.add(new FormEntry(key, role, values));
        }
    }

    /** Whether most cells of a row are nothing but years. */
    static boolean isYears(List<GridCell> cells, EraContext eras) {
        long years = cells.stream()
                .filter(c -> FiscalYears.parse(c.text(), eras).isPresent())
                .count();
        return years >= 2 && years * 2 > cells.size();
    }
}
