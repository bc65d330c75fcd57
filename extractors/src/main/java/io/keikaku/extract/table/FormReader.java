package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises forms: tables in which the first filled cell of most rows (a number aside) is a key word with its value to the
 * right. Each key that names a measure begins a form; a table without such a key is one form about what its section names.
 */
public final class FormReader {
    private static final double MOST = 0.5;
    private static final int LEAST_KEYS = 3;
    private static final Set<ColumnRole> NAMING = EnumSet.of(ColumnRole.NAME, ColumnRole.NAME_OR_DESCRIPTION);
    private static final Set<ColumnRole> TELLING = EnumSet.of(
            ColumnRole.DESCRIPTION,
            ColumnRole.NAME_OR_DESCRIPTION,
            ColumnRole.DEPARTMENT,
            ColumnRole.SCHEDULE,
            ColumnRole.DEADLINE,
            ColumnRole.INDICATOR,
            ColumnRole.TARGET);

    private final HeaderWords words;
    private final ListHeader lists;
    private final FormTables within;

    public FormReader(HeaderWords words) {
        this.words = words;
        this.lists = new ListHeader(words);
        this.within = new FormTables(words);
    }

    /** The forms of a table; empty where it is no form. */
    public List<Form> read(LogicalTable table) {
        if (lists.heads(table) || repeatsHeader(table)) {
            return List.of();
        }
        List<List<FormEntry>> rows = new ArrayList<>();
        List<GridCell> numbers = new ArrayList<>();
        List<FormTable> inner = within.in(table);
        List<List<GridCell>> planned = PlannedRows.of(table);
        for (int r = 0; r < table.grid().rows(); r++) {
            int row = r;
            boolean listed = inner.stream().anyMatch(list -> list.firstRow() <= row && row <= list.lastRow());
            List<GridCell> own = listed ? List.of() : planned.get(row);
            GridCell number = own.size() > 1 && LabelParser.bare(own.get(0).text()) != null ? own.get(0) : null;
            List<GridCell> rest = number == null ? own : own.subList(1, own.size());
            boolean numbered = number != null
                    && !rest.isEmpty()
                    && words.role(rest.get(0).text()).isPresent();
            numbers.add(numbered ? number : null);
            List<FormEntry> entries = FormRow.entries(numbered ? rest : own, words);
            rows.add(table.isBreak(r) && goOn(rows, entries) ? List.of() : entries);
        }
        return isForm(rows) ? split(rows, numbers, inner) : List.of();
    }

    /** Whether the first row, of several cells, comes again: a list with its header above each part, then. */
    private static boolean repeatsHeader(LogicalTable table) {
        List<String> first = List.of();
        for (int r = 0; r < table.grid().rows(); r++) {
            List<String> texts = table.filled(r).stream()
                    .map(c -> JapaneseText.compact(c.text()))
                    .toList();
            if (first.isEmpty()) {
                first = texts;
            } else if (first.size() >= LEAST_KEYS && first.equals(texts)) {
                return true;
            }
        }
        return false;
    }

    /** Gives a value that a page break cut in two its lower part back. */
    private static boolean goOn(List<List<FormEntry>> rows, List<FormEntry> entries) {
        if (rows.isEmpty()
                || rows.getLast().isEmpty()
                || entries.size() != 1
                || entries.get(0).key() != null) {
            return false;
        }
        List<FormEntry> above = rows.getLast();
        FormEntry cut = above.getLast();
        List<GridCell> rest = entries.get(0).values();
        boolean below = cut.key() != null
                && cut.values().size() == 1
                && rest.size() == 1
                && rest.get(0).column() == cut.values().get(0).column()
                && rest.get(0).columnSpan() == cut.values().get(0).columnSpan();
        if (!below) {
            return false;
        }
        List<FormEntry> whole = new ArrayList<>(above.subList(0, above.size() - 1));
        whole.add(new FormEntry(cut.key(), cut.role(), List.of(cut.values().get(0), rest.get(0))));
        rows.set(rows.size() - 1, whole);
        return true;
    }

    /** The rows of a table all of whose rows are keys with values and none of which names anything; empty for others. */
    public static List<List<FormEntry>> pieces(LogicalTable table, HeaderWords words) {
        List<List<FormEntry>> rows = new ArrayList<>();
        for (int r = 0; r < table.grid().rows(); r++) {
            int row = r;
            List<FormEntry> entries = FormRow.entries(
                    table.row(r).stream().filter(c -> c.row() == row).toList(), words);
            boolean keyed = !entries.isEmpty()
                    && entries.stream()
                            .allMatch(e -> e.key() != null && !e.values().isEmpty() && e.role() != ColumnRole.NAME);
            if (!keyed) {
                return List.of();
            }
            rows.add(entries);
        }
        return rows;
    }

    private static boolean isForm(List<List<FormEntry>> rows) {
        int filled = 0;
        int keyed = 0;
        int underSchedule = 0;
        GridCell key = null;
        Set<ColumnRole> roles = EnumSet.noneOf(ColumnRole.class);
        for (List<FormEntry> row : rows) {
            if (row.isEmpty()) {
                continue;
            }
            filled++;
            FormEntry first = row.get(0);
            underSchedule += first.key() == null && reachesDown(key, first) ? 1 : 0;
            key = first.role() == ColumnRole.SCHEDULE && !first.values().isEmpty() ? first.key() : key;
            if (first.key() != null && !first.values().isEmpty() && !isTwoKeys(row)) {
                keyed++;
                row.forEach(entry -> addRole(entry, roles));
            }
        }
        boolean names = roles.stream().anyMatch(NAMING::contains);
        boolean tells = roles.stream().anyMatch(TELLING::contains);
        int behindKeys = keyed > 1 ? keyed + underSchedule : keyed;
        return behindKeys >= (names ? 2 : LEAST_KEYS) && keyed >= filled * MOST && tells && roles.size() >= 2;
    }

    /** Whether a key's cell stands beside a row below its own too, as that of a schedule does beside years and what is done. */
    private static boolean reachesDown(GridCell key, FormEntry entry) {
        GridCell cell = entry.values().getFirst();
        return key != null && key.row() + key.rowSpan() > cell.row() && key.column() < cell.column();
    }

    private static void addRole(FormEntry entry, Set<ColumnRole> roles) {
        if (entry.role() != null) {
            roles.add(entry.role());
        }
    }

    /** A row of nothing but key words is a header, not a form's row. */
    private static boolean isTwoKeys(List<FormEntry> row) {
        return row.size() > 1 && row.stream().allMatch(entry -> entry.values().isEmpty());
    }

    private static List<Form> split(List<List<FormEntry>> rows, List<GridCell> numbers, List<FormTable> inner) {
        List<Form> forms = new ArrayList<>();
        List<List<FormEntry>> open = new ArrayList<>();
        GridCell number = null;
        boolean named = false;
        boolean numberFirst = beginWithNumbers(rows);
        for (int r = 0; r < rows.size(); r++) {
            List<FormEntry> row = rows.get(r);
            boolean names = row.stream()
                    .anyMatch(e -> e.role() == ColumnRole.NAME && !e.values().isEmpty());
            GridCell ofOpen = number;
            boolean begins = (names && named) || (numbers.get(r) != null && number != null && names);
            if (begins) {
                int first = r - open.size();
                int last = r - 1;
                number = null;
                while (numberFirst && last > first && isNumber(rows.get(last))) {
                    last--;
                }
                forms.add(form(ofOpen, first, last, rows.subList(first, last + 1), inner));
                open = new ArrayList<>(rows.subList(last + 1, r));
            }
            named = names || (named && !begins);
            number = numbers.get(r) != null ? numbers.get(r) : number;
            open.add(row);
        }
        forms.add(form(number, rows.size() - open.size(), rows.size() - 1, open, inner));
        return forms;
    }

    /** Whether the number of the first form stands above its name, as those of the others do, then. */
    private static boolean beginWithNumbers(List<List<FormEntry>> rows) {
        for (List<FormEntry> row : rows) {
            if (isNumber(row) || row.stream().anyMatch(entry -> entry.role() == ColumnRole.NAME)) {
                return isNumber(row);
            }
        }
        return false;
    }

    /** A row with a key for numbers and nothing else. */
    private static boolean isNumber(List<FormEntry> row) {
        return !row.isEmpty() && row.stream().allMatch(entry -> entry.role() == ColumnRole.NUMBER);
    }

    private static Form form(GridCell number, int first, int last, List<List<FormEntry>> rows, List<FormTable> inner) {
        List<FormTable> own = inner.stream()
                .filter(list -> first <= list.firstRow() && list.firstRow() <= last)
                .toList();
        return new Form(number, first, last, rows, own);
    }

    /** A title above a form's first key: a row with a single text, or a number and a text. */
    public static String title(Form form) {
        for (List<FormEntry> row : form.rows()) {
            if (row.stream().anyMatch(e -> e.key() != null)) {
                return "";
            }
            List<String> texts = row.stream()
                    .flatMap(e -> e.values().stream())
                    .map(cell -> JapaneseText.joinLines(cell.text()))
                    .toList();
            if (!texts.isEmpty() && String.join(" ", texts).length() <= 60) {
                return String.join(" ", texts);
            }
        }
        return "";
    }
}
