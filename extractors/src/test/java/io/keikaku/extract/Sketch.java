package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Box;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanSchema;
import io.keikaku.core.model.Source;
import io.keikaku.extract.text.TextReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Small documents and tables, drawn in a few lines. Cells of text documents are parted by tabs, those of grids by {@code |};
 * in a grid {@code <} is covered by the cell to its left and {@code ^} by the cell above.
 */
public final class Sketch {
    private static final String SHA = "0123456789abcdef".repeat(4);
    private static final String LEFT = "<";
    private static final String ABOVE = "^";

    private Sketch() {}

    /** A document as the text reader gives it. */
    public static Document text(String text) {
        try {
            Path file = Files.createTempFile("sketch", ".txt");
            try {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                Files.write(file, bytes);
                return new TextReader().read(file, new SourceDescription("plan.txt", SHA, "text/plain", bytes.length));
            } catch (ReadException e) {
                throw new IllegalArgumentException("no readable sketch", e);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document of one page. */
    public static Document document(List<LegendEntry> legend, Block... blocks) {
        Source source = new Source("plan.pdf", SHA, "application/pdf", 1, 1, null, null);
        return new Document(source, List.of(new Page(1, 595, 842, List.of(blocks), legend)), List.of());
    }

    /** What is understood of a text; its canonical JSON is valid. */
    public static Plan plan(String text) {
        return plan(text(text));
    }

    /** What is understood of a document; its canonical JSON is valid. */
    public static Plan plan(Document document) {
        Plan plan = new PlanExtractor(new ExtractorInfo("test", "1")).extract(document);
        PlanSchema.assertValid(plan);
        return plan;
    }

    /** The measures of a text. */
    public static List<Measure> measures(String text) {
        return plan(text).measures();
    }

    /** The only measure of a text. */
    public static Measure measure(String text) {
        List<Measure> measures = measures(text);
        assertThat(measures).hasSize(1);
        return measures.getFirst();
    }

    /** The names of a plan's measures. */
    public static List<String> names(Plan plan) {
        return plan.measures().stream().map(Measure::name).toList();
    }

    /** A table whose merged cells are known, as a PDF gives it. */
    public static Grid grid(String... rows) {
        return grid(true, List.of(), rows);
    }

    /** A table whose merged cells are not known, as a text gives it. */
    public static Grid loose(String... rows) {
        return grid(false, List.of(), rows);
    }

    /** A table with what is drawn over it. */
    public static Grid drawn(List<GridMark> marks, String... rows) {
        return grid(true, marks, rows);
    }

    /** A table as wide as any other, printed on a page. */
    public static Grid printed(int page, String... rows) {
        Grid grid = grid(rows);
        double width = 400.0 / grid.columns();
        List<GridCell> cells = grid.cells().stream()
                .map(cell -> new GridCell(
                        cell.row(),
                        cell.column(),
                        cell.rowSpan(),
                        cell.columnSpan(),
                        cell.text(),
                        cell.header(),
                        cell.fill(),
                        Origin.box(
                                page,
                                new Box(
                                        50 + width * cell.column(),
                                        50 + 20 * cell.row(),
                                        50 + width * (cell.column() + cell.columnSpan()),
                                        50 + 20 * (cell.row() + cell.rowSpan())))))
                .toList();
        Origin origin = Origin.box(page, new Box(50, 50, 450, 50 + 20 * grid.rows()));
        return new Grid(grid.rows(), grid.columns(), cells, true, List.of(), null, origin);
    }

    /** A table in which cells that hold a colour ({@code #RRGGBB}) are blank and have that colour. */
    public static Grid coloured(String... rows) {
        Grid grid = grid(rows);
        List<GridCell> cells = grid.cells().stream()
                .map(cell -> cell.text().startsWith("#")
                        ? new GridCell(
                                cell.row(),
                                cell.column(),
                                cell.rowSpan(),
                                cell.columnSpan(),
                                "",
                                cell.header(),
                                cell.text(),
                                cell.origin())
                        : cell)
                .toList();
        return new Grid(grid.rows(), grid.columns(), cells, true, List.of(), null, grid.origin());
    }

    private static Grid grid(boolean spansKnown, List<GridMark> marks, String... rows) {
        String[][] texts = new String[rows.length][];
        int columns = 0;
        for (int r = 0; r < rows.length; r++) {
            texts[r] = rows[r].split("\\|", -1);
            columns = Math.max(columns, texts[r].length);
        }
        List<GridCell> cells = new ArrayList<>();
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < texts[r].length; c++) {
                String text = texts[r][c].strip();
                if (!text.equals(LEFT) && !text.equals(ABOVE)) {
                    cells.add(new GridCell(
                            r, c, height(texts, r, c), width(texts, r, c), text, false, null, Origin.line(r + 1)));
                }
            }
        }
        return new Grid(rows.length, columns, cells, spansKnown, marks, null, Origin.line(1));
    }

    private static int width(String[][] texts, int row, int column) {
        int width = 1;
        while (column + width < texts[row].length
                && texts[row][column + width].strip().equals(LEFT)) {
            width++;
        }
        return width;
    }

    private static int height(String[][] texts, int row, int column) {
        int height = 1;
        while (row + height < texts.length
                && column < texts[row + height].length
                && texts[row + height][column].strip().equals(ABOVE)) {
            height++;
        }
        return height;
    }

    /** A cell, by itself. */
    public static GridCell cell(int row, int column, String text) {
        return new GridCell(row, column, 1, 1, text, false, null, Origin.line(row + 1));
    }

    /** An arrow drawn over a row, from and to in columns. */
    public static GridMark arrow(int row, double from, double to, String text) {
        return new GridMark(GridMark.Kind.BLOCK_ARROW, text, row, from, to, null, Origin.line(row + 1));
    }

    /** A bar in a colour drawn over a row, from and to in columns. */
    public static GridMark bar(int row, double from, double to, String colour) {
        return new GridMark(GridMark.Kind.BAR, null, row, from, to, colour, Origin.line(row + 1));
    }
}
