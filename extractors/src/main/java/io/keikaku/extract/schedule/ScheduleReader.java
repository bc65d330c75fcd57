package io.keikaku.extract.schedule;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Phase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads the schedule of one record: the cells under its years, row by row, and the marks drawn over them. */
public final class ScheduleReader {
    private final Legend legend;

    public ScheduleReader(Legend legend) {
        this.legend = legend;
    }

    /**
     * Reads phases.
     *
     * @param rows the record's cells under years, a list a row; halves of a row that a page break split are one row
     * @param marks drawn over the record's rows
     * @param warnings receives codes of what is uncertain
     * @return in order of first year; phases whose year is unknown follow the one they stand beside
     */
    public List<Phase> read(
            YearAxis axis, List<List<GridCell>> rows, List<GridMark> marks, boolean spansKnown, Set<String> warnings) {
        List<Phase> phases = new ArrayList<>();
        SlotReader slots = new SlotReader(axis, legend);
        for (List<GridCell> row : rows) {
            phases.addAll(new PhaseRow(axis, spansKnown, warnings).read(slots.slots(row)));
        }
        List<Phase> all = new MarkReader(axis, legend, warnings).read(marks, phases);
        if (!all.isEmpty()) {
            warnings.addAll(axis.warnings());
        }
        return ordered(all);
    }

    private static List<Phase> ordered(List<Phase> phases) {
        List<Phase> distinct = new ArrayList<>(new LinkedHashSet<>(phases));
        Integer[] years = new Integer[distinct.size()];
        int year = Integer.MIN_VALUE;
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < distinct.size(); i++) {
            Integer from = distinct.get(i).fromYear();
            year = from == null ? year : from;
            years[i] = year;
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> years[i]));
        return order.stream().map(distinct::get).toList();
    }
}
