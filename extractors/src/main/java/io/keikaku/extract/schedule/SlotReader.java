package io.keikaku.extract.schedule;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.schedule.YearAxis.Extent;
import io.keikaku.extract.table.CellKind;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Turns the cells of one row into slots along the year axis. */
final class SlotReader {
    private final YearAxis axis;
    private final Legend legend;

    SlotReader(YearAxis axis, Legend legend) {
        this.axis = axis;
        this.legend = legend;
    }

    /** Slots in order of their first year; cells of one column, halves of a row that a page break split, share a slot. */
    List<Slot> slots(List<GridCell> cells) {
        TreeMap<Integer, Slot> slots = new TreeMap<>();
        for (GridCell cell : cells) {
            Extent extent = extent(cell);
            if (extent != null) {
                Slot slot = slot(cell, extent);
                if (slot != null) {
                    slots.merge(extent.first(), slot, SlotReader::together);
                }
            }
        }
        return new ArrayList<>(slots.values());
    }

    private static Slot together(Slot upper, Slot lower) {
        if (lower.carries()) {
            return upper;
        }
        if (upper.carries()) {
            return lower;
        }
        List<String> labels = new ArrayList<>(upper.labels());
        labels.addAll(lower.labels());
        return new Slot(upper.extent(), labels, false, upper.text() + "\n" + lower.text());
    }

    private Extent extent(GridCell cell) {
        int first = -1;
        int last = -1;
        for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
            int position = axis.position(c);
            if (position >= 0) {
                first = first < 0 ? position : first;
                last = position;
            }
        }
        return first < 0 ? null : new Extent(first, last);
    }

    private Slot slot(GridCell cell, Extent extent) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            String label = legend.label(cell.fill());
            return label == null ? null : new Slot(extent, List.of(label), false, label);
        }
        CellKind kind = CellKind.of(text);
        if (kind == CellKind.ARROW) {
            return new Slot(extent, List.of(), true, text);
        }
        if (kind == CellKind.TICK) {
            String label = legend.symbol(text);
            return new Slot(extent, List.of(label == null ? text : label), false, text);
        }
        if (Quantities.isNone(text)) {
            return null;
        }
        List<String> labels = PhaseSplitter.labels(text);
        return labels.isEmpty() ? null : new Slot(extent, labels, false, text);
    }
}
