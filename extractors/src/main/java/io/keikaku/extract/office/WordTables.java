package io.keikaku.extract.office;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Turns Word's tables into grids: {@code gridSpan} and {@code vMerge} become spans. */
final class WordTables {
    private final TextBlocks blocks;
    private final Budget budget;
    private final Function<WordBlock.Para, String> marker;

    /** @param marker the printed list marker of a paragraph, empty outside of lists; counts the list on */
    WordTables(TextBlocks blocks, Budget budget, Function<WordBlock.Para, String> marker) {
        this.blocks = blocks;
        this.budget = budget;
        this.marker = marker;
    }

    Optional<Grid> grid(WordBlock.Table table) throws ReadException {
        SpanGrid grid = new SpanGrid(budget, origin(table.page()), true);
        List<WordBlock.Row> rows = table.rows();
        Set<Integer> merging = new HashSet<>();
        for (int r = 0; r < rows.size(); r++) {
            merging = addRow(grid, rows, r, merging);
        }
        return Optional.ofNullable(grid.build(null));
    }

    /**
     * Adds a row.
     *
     * @param merging columns in which a merged cell of the row above may go on
     * @return the same for the next row
     */
    private Set<Integer> addRow(SpanGrid grid, List<WordBlock.Row> rows, int r, Set<Integer> merging)
            throws ReadException {
        WordBlock.Row row = rows.get(r);
        Set<Integer> next = new HashSet<>();
        grid.nextRow();
        grid.skip(row.before());
        int column = row.before();
        for (WordBlock.Cell cell : row.cells()) {
            boolean covered = cell.merge() == WordBlock.Merge.CONTINUE && merging.contains(column);
            if (covered || cell.merge() == WordBlock.Merge.START) {
                next.add(column);
            }
            if (!covered) {
                int height = cell.merge() == WordBlock.Merge.START ? height(rows, r, column) : 1;
                grid.add(height, cell.columnSpan(), text(cell), row.header(), cell.fill(), origin(row.page()));
            }
            column += cell.columnSpan();
        }
        return next;
    }

    private static int height(List<WordBlock.Row> rows, int start, int column) {
        int end = start + 1;
        while (end < rows.size() && merge(rows.get(end), column) == WordBlock.Merge.CONTINUE) {
            end++;
        }
        return end - start;
    }

    private static WordBlock.Merge merge(WordBlock.Row row, int column) {
        int at = row.before();
        for (WordBlock.Cell cell : row.cells()) {
            if (at == column) {
                return cell.merge();
            }
            at += cell.columnSpan();
        }
        return WordBlock.Merge.NONE;
    }

    private String text(WordBlock.Cell cell) throws ReadException {
        List<String> lines = new ArrayList<>();
        collect(cell.blocks(), lines);
        return blocks.printed(String.join("\n", lines));
    }

    private void collect(List<WordBlock> content, List<String> lines) {
        for (WordBlock block : content) {
            switch (block) {
                case WordBlock.Para para -> {
                    String printed = para.text().isBlank() ? "" : marker.apply(para);
                    lines.add(printed.isEmpty() ? para.text() : printed + " " + para.text());
                    collect(para.boxes(), lines);
                }
                case WordBlock.Table nested ->
                    nested.rows().forEach(row -> row.cells().forEach(cell -> collect(cell.blocks(), lines)));
            }
        }
    }

    private static Origin origin(int page) {
        return new Origin(page, null, null, false);
    }
}
