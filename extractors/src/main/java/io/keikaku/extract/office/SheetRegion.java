package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Rows of a sheet without a blank row between them. Lines above and below a table that have a single cell are regions of
 * their own: titles and notes.
 */
record SheetRegion(List<SheetCell> cells) {

    SheetRegion {
        cells = List.copyOf(cells);
    }

    /** The regions of a sheet, from the top down. */
    static List<SheetRegion> of(List<SheetCell> cells) {
        List<SheetRegion> regions = new ArrayList<>();
        List<SheetCell> current = new ArrayList<>();
        int last = -1;
        List<SheetCell> ordered = cells.stream()
                .sorted(Comparator.comparingInt(SheetCell::row).thenComparingInt(SheetCell::column))
                .toList();
        for (SheetCell cell : ordered) {
            if (!current.isEmpty() && cell.row() > last + 1) {
                addParted(current, regions);
                current.clear();
            }
            current.add(cell);
            last = Math.max(last, cell.lastRow());
        }
        addParted(current, regions);
        return regions;
    }

    private static void addParted(List<SheetCell> cells, List<SheetRegion> regions) {
        TreeMap<Integer, List<SheetCell>> rows = new TreeMap<>();
        cells.forEach(cell ->
                rows.computeIfAbsent(cell.row(), row -> new ArrayList<>()).add(cell));
        List<List<SheetCell>> lines = new ArrayList<>(rows.values());
        int start = 0;
        int end = lines.size();
        while (start < end && isLine(lines.get(start))) {
            start++;
        }
        while (end > start && isLine(lines.get(end - 1)) && !isCovered(lines.get(end - 1), cells)) {
            end--;
        }
        lines.subList(0, start).forEach(line -> addIfWritten(line, regions));
        addIfWritten(lines.subList(start, end).stream().flatMap(List::stream).toList(), regions);
        lines.subList(end, lines.size()).forEach(line -> addIfWritten(line, regions));
    }

    private static void addIfWritten(List<SheetCell> cells, List<SheetRegion> regions) {
        if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
            regions.add(new SheetRegion(cells));
        }
    }

    /** Whether a row is a single cell: a title or a note. */
    private static boolean isLine(List<SheetCell> row) {
        return row.size() == 1 && row.get(0).lastRow() == row.get(0).row();
    }

    /** Whether a merged cell from above reaches into a row. */
    private static boolean isCovered(List<SheetCell> row, List<SheetCell> cells) {
        int number = row.get(0).row();
        return cells.stream().anyMatch(cell -> cell.row() < number && cell.lastRow() >= number);
    }

    /** A region of one text is a paragraph, any other a grid. */
    List<Block> blocks(TextBlocks blocks, Origin origin) throws ReadException {
        List<SheetCell> written =
                cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        return written.size() == 1
                ? blocks.paragraph(written.get(0).text(), Role.BODY, origin).stream()
                        .toList()
                : List.of(grid(origin));
    }

    /** The region as a grid. Rows and columns in which no cell begins, as on squared paper, are left out. */
    Grid grid(Origin origin) {
        TreeSet<Integer> rows = new TreeSet<>();
        TreeSet<Integer> columns = new TreeSet<>();
        for (SheetCell cell : cells) {
            rows.add(cell.row());
            columns.add(cell.column());
        }
        List<GridCell> placed = new ArrayList<>(cells.size());
        for (SheetCell cell : cells) {
            placed.add(new GridCell(
                    rows.headSet(cell.row()).size(),
                    columns.headSet(cell.column()).size(),
                    rows.subSet(cell.row(), true, cell.lastRow(), true).size(),
                    columns.subSet(cell.column(), true, cell.lastColumn(), true).size(),
                    cell.text(),
                    false,
                    cell.fill(),
                    origin));
        }
        placed.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
        return new Grid(rows.size(), columns.size(), placed, true, List.of(), null, origin);
    }
}
