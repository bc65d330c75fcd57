package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a table says of one thing: one row, or several that belong together. */
public final class TableRecord {
    private final List<String> groups;
    private final int nameColumn;
    private final Map<Integer, List<GridCell>> cells = new TreeMap<>();
    private final List<GridCell> notes = new ArrayList<>();
    private final SortedSet<Integer> rows = new TreeSet<>();
    private boolean realigned;

    TableRecord(List<String> groups, int nameColumn) {
        this.groups = List.copyOf(groups);
        this.nameColumn = nameColumn;
    }

    void add(int row, GridCell cell) {
        List<GridCell> column = cells.computeIfAbsent(cell.column(), c -> new ArrayList<>());
        if (!column.contains(cell)) {
            column.add(cell);
        }
        rows.add(row);
    }

    void note(int row, GridCell cell) {
        notes.add(cell);
        rows.add(row);
    }

    /** Lets a row belong to the record of which nothing stands there. */
    void extendTo(int row) {
        rows.add(row);
    }

    void markRealigned() {
        realigned = true;
    }

    /** Headings that the table itself gives above the record, outermost first. */
    public List<String> groups() {
        return groups;
    }

    /** The column whose cells name the record. */
    public int nameColumn() {
        return nameColumn;
    }

    /** The filled cells that begin in a column, from top to bottom. */
    public List<GridCell> in(int column) {
        return cells.getOrDefault(column, List.of());
    }

    /** The texts of the cells that begin in a column, joined by line breaks. */
    public String text(int column) {
        return String.join("\n", in(column).stream().map(GridCell::text).toList());
    }

    /** Remarks that stand in rows of their own. */
    public List<GridCell> notes() {
        return notes;
    }

    /** All rows of the table that belong to the record. */
    public SortedSet<Integer> rows() {
        return Collections.unmodifiableSortedSet(rows);
    }

    /** Whether cells were put back under their columns. */
    public boolean realigned() {
        return realigned;
    }
}
