package io.keikaku.extract.office;

import java.util.List;

/** A block of a Word document, as its XML has it. */
sealed interface WordBlock {

    /** On which page the block begins, by the breaks that Word left when it last laid the document out; 1-based. */
    int page();

    /**
     * A paragraph.
     *
     * @param text with {@code \n} for line breaks and {@code \t} for tabs
     * @param style id, {@code null} where none
     * @param numbering id of the list, {@code null} where the paragraph itself names none; 0 takes it out of any list
     * @param level 0-based level in the list, {@code null} where the paragraph itself names none
     * @param outline 0-based outline level, {@code null} where the paragraph itself names none
     * @param boxes what stands in text boxes that are anchored here
     */
    record Para(
            int page,
            String text,
            String style,
            Integer numbering,
            Integer level,
            Integer outline,
            List<WordBlock> boxes)
            implements WordBlock {

        public Para {
            boxes = List.copyOf(boxes);
        }
    }

    /** A table. */
    record Table(int page, List<Row> rows) implements WordBlock {

        public Table {
            rows = List.copyOf(rows);
        }
    }

    /**
     * A row.
     *
     * @param before grid columns that stay empty before the first cell
     * @param header whether Word repeats the row at the head of each page
     */
    record Row(int page, int before, boolean header, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A cell.
     *
     * @param merge how the cell takes part in a vertical merge
     * @param fill as {@code #rrggbb}, {@code null} where none or white
     */
    record Cell(int columnSpan, Merge merge, String fill, List<WordBlock> blocks) {

        public Cell {
            blocks = List.copyOf(blocks);
        }
    }

    /** A cell's part in a vertical merge. */
    enum Merge {
        NONE,
        START,
        CONTINUE
    }
}
