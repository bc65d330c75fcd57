package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.NumberLabel;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** How a table numbers its rows: in a column of numbers or at the start of the names. */
final class RowNumbers {
    private static final double MOST = 0.6;

    private final ColumnLayout layout;
    private final String kind;
    private final boolean numbered;

    RowNumbers(LogicalTable table, ColumnLayout layout) {
        this.layout = layout;
        Map<String, Integer> kinds = new TreeMap<>();
        int names = 0;
        for (int row = table.headerRows(); row < table.grid().rows(); row++) {
            int r = row;
            boolean named = table.row(row).stream()
                    .anyMatch(c -> c.row() == r && isLabel(c) && !c.text().isBlank());
            long filled =
                    table.row(row).stream().filter(c -> !c.text().isBlank()).count();
            if (named && (filled > 1 || label(table.row(row)).isPresent())) {
                names++;
                label(table.row(row)).ifPresent(label -> kinds.merge(label.kind(), 1, Integer::sum));
            }
        }
        String most = null;
        int labelled = 0;
        for (Map.Entry<String, Integer> entry : kinds.entrySet()) {
            labelled += entry.getValue();
            if (most == null || entry.getValue() >= kinds.get(most)) {
                most = entry.getKey();
            }
        }
        kind = most;
        numbered = names > 0 && labelled >= names * MOST;
    }

    /** Whether nearly all rows are numbered. */
    boolean numbered() {
        return numbered;
    }

    /** Whether a number is of the kind that counts the table's records, not their groups. */
    boolean countsRecords(NumberLabel label) {
        return label.kind().equals(kind);
    }

    /** A number of fewer parts than those of the records: 1-1 above 1-1-1. */
    boolean countsGroups(NumberLabel label) {
        return numbered
                && !countsRecords(label)
                && (label.style() == NumberLabel.Style.NAMED
                        || (kind.startsWith("DECIMAL")
                                && label.style() == NumberLabel.Style.DECIMAL
                                && label.kind().compareTo(kind) < 0));
    }

    /** The number of a row, from its number column or the start of its name. */
    Optional<NumberLabel> label(Iterable<GridCell> row) {
        for (GridCell cell : row) {
            ColumnRole role = role(cell);
            if (role == ColumnRole.NUMBER) {
                NumberLabel bare = LabelParser.bare(cell.text());
                if (bare != null) {
                    return Optional.of(bare);
                }
            }
            if (role == ColumnRole.NAME || role == ColumnRole.GROUP) {
                NumberLabel bare = LabelParser.bare(cell.text());
                NumberLabel label = bare != null
                        ? bare
                        : LabelParser.parse(JapaneseText.joinLines(cell.text())).label();
                if (label != null && (role == ColumnRole.NAME || label.kind().equals(kind))) {
                    return Optional.of(label);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isLabel(GridCell cell) {
        return role(cell) == ColumnRole.NAME || role(cell) == ColumnRole.NUMBER;
    }

    private ColumnRole role(GridCell cell) {
        return cell.column() < layout.columns().size()
                ? layout.columns().get(cell.column()).role()
                : ColumnRole.UNKNOWN;
    }
}
