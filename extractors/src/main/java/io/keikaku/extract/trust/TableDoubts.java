package io.keikaku.extract.trust;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.TableRecord;
import java.util.Collections;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What a table says against the measures that its rows are read as. Made for one table; used by one thread. */
public final class TableDoubts {
    private static final double CLOSE = 0.5;
    private static final double MANY = 0.15;
    private static final double MOST = 0.6;

    private final LogicalTable table;
    private final ColumnLayout layout;
    /** Sentences in the column of the names are doubted each by itself, not as cells that do not belong there. */
    private final boolean hasTextsForNames;

    private final Set<Doubt> ofAll = EnumSet.noneOf(Doubt.class);
    private final Set<TableRecord> unfitRecords = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * @param records all that were read of the table
     */
    public TableDoubts(LogicalTable table, ColumnLayout layout, List<TableRecord> records) {
        this.table = table;
        this.layout = layout;
        if (layout.nameMargin() < CLOSE) {
            ofAll.add(Doubt.NAME_COLUMN_CLOSE);
        }
        if (layout.columns().stream().anyMatch(column -> column.reason().contains("shift"))) {
            ofAll.add(Doubt.YEARS_SHIFTED);
        } else if (layout.name().filter(name -> name.header().isEmpty()).isPresent()) {
            ofAll.add(Doubt.NAME_BY_CELLS);
        }
        hasTextsForNames = records.stream()
                        .filter(record -> CellKind.of(record.text(record.nameColumn())) == CellKind.PROSE)
                        .count()
                > records.size() * MOST;
        if (layout.of(ColumnRole.DEPARTMENT).size() > 1) {
            ofAll.add(Doubt.DEPARTMENT_COLUMNS);
        }
        int cells = 0;
        int unfit = 0;
        for (TableRecord record : records) {
            cells += layout.columns().stream()
                    .mapToInt(c -> record.in(c.index()).size())
                    .sum();
            int ofRecord = unfit(record);
            if (ofRecord > 0) {
                unfitRecords.add(record);
            }
            unfit += ofRecord;
        }
        if (unfit > cells * MANY) {
            ofAll.add(Doubt.TABLE_UNFIT);
        }
    }

    /** The doubts of one row. */
    public Set<Doubt> of(TableRecord record) {
        Set<Doubt> doubts = EnumSet.copyOf(ofAll.isEmpty() ? EnumSet.noneOf(Doubt.class) : ofAll);
        if (unfitRecords.contains(record)) {
            doubts.add(Doubt.CELLS_UNFIT);
        }
        if (hasUnread(record)) {
            doubts.add(Doubt.CELLS_UNREAD);
        }
        if (record.rows().stream().skip(1).anyMatch(table::isBreak)) {
            doubts.add(Doubt.BROKEN_OVER_PAGES);
        }
        return doubts;
    }

    /** Whether a column of which nothing is known holds more than numbers and signs. */
    private boolean hasUnread(TableRecord record) {
        return layout.columns().stream()
                .filter(column -> column.role() == ColumnRole.UNKNOWN && column.index() != record.nameColumn())
                .flatMap(column -> record.in(column.index()).stream())
                .anyMatch(cell -> switch (CellKind.of(cell.text())) {
                    case LABEL, PROSE, DEPARTMENT -> cell.columnSpan() == 1;
                    default -> false;
                });
    }

    /** Whether any cell of a row below the years holds words. */
    public static boolean holdsWords(TableRecord record, ColumnLayout layout) {
        return layout.of(ColumnRole.YEAR).stream()
                .flatMap(column -> record.in(column.index()).stream())
                .anyMatch(cell -> switch (CellKind.of(cell.text())) {
                    case LABEL, PROSE -> true;
                    default -> false;
                });
    }

    private int unfit(TableRecord record) {
        int unfit = 0;
        for (Column column : layout.columns()) {
            for (GridCell cell : record.in(column.index())) {
                boolean name = column.index() == record.nameColumn();
                boolean text = name && hasTextsForNames;
                unfit += !text && refutes(name ? ColumnRole.NAME : column.role(), cell.text()) ? 1 : 0;
            }
        }
        return unfit;
    }

    /** Whether a cell is surely not what its column holds. */
    private static boolean refutes(ColumnRole role, String text) {
        return switch (role) {
            case NAME ->
                switch (CellKind.of(text)) {
                    case QUANTITY, TICK, ARROW, NUMBER -> true;
                    default -> Wording.isSentence(text);
                };
            case DEPARTMENT, COORDINATOR ->
                switch (CellKind.of(text)) {
                    case QUANTITY, NUMBER -> true;
                    default -> Wording.isSentence(text);
                };
            case YEAR, DEADLINE -> Wording.isSection(text);
            case NUMBER -> Wording.isSentence(text) || Wording.isSection(text);
            default -> false;
        };
    }
}
