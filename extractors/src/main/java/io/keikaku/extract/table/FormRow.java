package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Departments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One row of a form, taken apart into keys and the cells that stand behind them. */
final class FormRow {
    private static final Pattern PARTING =
            Pattern.compile("([^\\n:：]{2,16}?)[\\s\u3000]*[\\s\u3000:：][\\s\u3000]*(\\S.*)", Pattern.DOTALL);

    private static final double SURE = 0.6;

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
            boolean open = key != null && values.isEmpty();
            Optional<FormEntry> own = open ? Optional.empty() : department(cell, words);
            if (own.isPresent()) {
                add(key, role, values, entries);
                entries.add(own.get());
                key = null;
                role = null;
                values = new ArrayList<>();
                continue;
            }
            List<GridCell> parted = key == null && values.isEmpty() ? keyAndName(cell, words) : List.of();
            if (!parted.isEmpty()) {
                key = parted.get(0);
                role = words.role(key.text()).orElseThrow();
                values.add(parted.get(1));
                continue;
            }
            Optional<ColumnRole> keyRole = open ? Optional.empty() : words.role(cell.text());
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

    /**
     * A key of indicators and what it is for in one cell, parted by white space or a colon: 数値目標 above 利用者数（人）. Empty where
     * the cell is no such.
     */
    private static List<GridCell> keyAndName(GridCell cell, HeaderWords words) {
        Matcher parting = PARTING.matcher(cell.text().strip());
        boolean parted = parting.matches()
                && words.role(cell.text()).isEmpty()
                && words.role(parting.group(1))
                        .filter(role -> role == ColumnRole.INDICATOR || role == ColumnRole.TARGET)
                        .isPresent();
        return parted ? List.of(cell.withText(parting.group(1)), cell.withText(parting.group(2))) : List.of();
    }

    /** A key for departments with its value in the same cell, parted by white space or a colon: 所管課 above 総務課. */
    private static Optional<FormEntry> department(GridCell cell, HeaderWords words) {
        Matcher parting = PARTING.matcher(cell.text().strip());
        if (!parting.matches() || words.role(cell.text()).isPresent()) {
            return Optional.empty();
        }
        return words.role(parting.group(1))
                .filter(role -> role == ColumnRole.DEPARTMENT || role == ColumnRole.COORDINATOR)
                .filter(role -> Departments.likelihood(parting.group(2)) >= SURE)
                .map(role ->
                        new FormEntry(cell.withText(parting.group(1)), role, List.of(cell.withText(parting.group(2)))));
    }

    private static void add(GridCell key, ColumnRole role, List<GridCell> values, List<FormEntry> entries) {
        if (key != null || !values.isEmpty()) {
            entries.add(new FormEntry(key, role, values));
        }
    }
}
