package io.keikaku.core.document;

import java.util.List;

/**
 * Prints a document for people: one line a block, with its kind and the line or page where it stands; tables row by row
 * with {@code |} between cells. Line breaks within a text are shown as {@code ⏎}. Stateless.
 */
public final class DocumentPrinter {
    private DocumentPrinter() {}

    /** The whole document, each line ended by {@code \n}. */
    public static String print(Document document) {
        StringBuilder out = new StringBuilder();
        for (Page page : document.pages()) {
            out.append("== page ").append(page.number()).append('\n');
            page.blocks().forEach(block -> print(block, out));
            page.legend().forEach(entry -> out.append("legend ").append(entry).append('\n'));
        }
        document.warnings()
                .forEach(warning -> out.append("! ")
                        .append(warning.code())
                        .append(' ')
                        .append(warning.message())
                        .append('\n'));
        return out.toString();
    }

    private static void print(Block block, StringBuilder out) {
        out.append(place(block.origin()));
        switch (block) {
            case Heading heading ->
                out.append("#".repeat(heading.level())).append(' ').append(shown(heading.text()));
            case Paragraph paragraph -> out.append(paragraph.role()).append(' ').append(shown(paragraph.text()));
            case ListItem item ->
                out.append("  ".repeat(item.depth()))
                        .append("ITEM [")
                        .append(item.marker())
                        .append("] ")
                        .append(shown(item.text()));
            case Grid grid -> print(grid, out);
        }
        out.append('\n');
    }

    private static void print(Grid grid, StringBuilder out) {
        out.append("GRID ").append(grid.rows()).append('x').append(grid.columns());
        if (!grid.spansKnown()) {
            out.append(" spans unknown");
        }
        if (grid.caption() != null) {
            out.append(": ").append(shown(grid.caption()));
        }
        for (int row = 0; row < grid.rows(); row++) {
            out.append("\n    ");
            List<GridCell> cells = cellsOf(grid, row);
            for (int i = 0; i < cells.size(); i++) {
                out.append(i == 0 ? "" : " | ").append(shown(cells.get(i)));
            }
        }
        for (GridMark mark : grid.marks()) {
            out.append("\n    mark ").append(mark.kind()).append(" row ").append(mark.row());
            out.append(' ').append(mark.from()).append('-').append(mark.to()).append(' ');
            out.append(mark.text() == null ? "" : shown(mark.text()));
        }
    }

    private static List<GridCell> cellsOf(Grid grid, int row) {
        return grid.cells().stream().filter(cell -> cell.row() == row).toList();
    }

    private static String shown(GridCell cell) {
        String span = cell.rowSpan() == 1 && cell.columnSpan() == 1
                ? ""
                : "{" + cell.rowSpan() + "x" + cell.columnSpan() + "}";
        return (cell.header() ? "*" : "") + span + shown(cell.text());
    }

    private static String shown(String text) {
        return text.replace("\n", "⏎");
    }

    private static String place(Origin origin) {
        StringBuilder place = new StringBuilder();
        if (origin.page() != null) {
            place.append('p').append(origin.page());
        }
        if (origin.line() != null) {
            place.append(place.isEmpty() ? "" : ":").append(origin.line());
        }
        return place.append(' ').toString();
    }
}
