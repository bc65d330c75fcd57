package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.Sketch;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableJoinerTest {
    private static final Grid FIRST = Sketch.grid("事業名 | 担当課 | R5", "1 土手の手入れ | 河川課 | 実施");

    @Test
    void joinsAPieceThatRepeatsTheHeader() {
        assertThat(Tables.names(joined(FIRST, Sketch.grid("事業名 | 担当課 | R5", "2 水門の点検 | 河川課 | 実施"))))
                .containsExactly("1 土手の手入れ", "2 水門の点検");
    }

    @Test
    void joinsAPieceWithoutHeader() {
        assertThat(Tables.names(joined(FIRST, Sketch.grid("2 水門の点検 | 河川課 | 実施"))))
                .containsExactly("1 土手の手入れ", "2 水門の点検");
    }

    @Test
    void joinsPiecesOverAShortRemark() {
        Paragraph remark = paragraph("※実施は毎年6月");

        assertThat(Tables.of(FIRST, remark, Sketch.grid("2 水門の点検 | 河川課 | 実施"))).hasSize(1);
    }

    @Test
    void keepsTablesApartThatASentenceParts() {
        Paragraph sentence = paragraph("次の表は森の取組です。");

        assertThat(Tables.of(FIRST, sentence, Sketch.grid("2 枝打ち | 森林課 | 実施"))).hasSize(2);
    }

    @Test
    void keepsTablesApartThatAHeadingParts() {
        Heading heading = new Heading("森", 1, Origin.line(9));

        assertThat(Tables.of(FIRST, heading, Sketch.grid("2 枝打ち | 森林課 | 実施"))).hasSize(2);
    }

    @Test
    void keepsTablesApartThatHaveOtherColumns() {
        assertThat(Tables.of(FIRST, Sketch.grid("2 枝打ち | 森林課"))).hasSize(2);
    }

    @Test
    void joinsAPieceWhoseRowsPartWhatTheHeaderMerges() {
        Grid header = Sketch.printed(1, "取組内容 | < | R5 | R6", "川 | < | |");
        Grid whole = without(header, 1);

        assertThat(joined(whole, Sketch.printed(2, "川 | 土手の手入れ | 検討 | 実施", "^ | 水門の点検 | 検討 | 実施")).grid())
                .extracting(Grid::columns, Grid::rows)
                .containsExactly(4, 3);
    }

    @Test
    void joinsAPieceThatMergesColumnsOfTheTable() {
        Grid first = Sketch.printed(1, "取組内容 | < | R5 | R6", "川 | 土手の手入れ | 検討 | 実施");
        Grid piece = without(Sketch.printed(2, "水門の点検 | < | 検討 | 実施", "川 | 堰 | |"), 1);

        assertThat(Tables.names(joined(first, piece))).containsExactly("土手の手入れ", "水門の点検");
    }

    @Test
    void keepsMarksUnderTheirYearsWhenColumnsAreParted() {
        Grid first = Sketch.printed(1, "取組内容 | < | R5 | R6", "川 | 土手の手入れ | 検討 | 実施");
        Grid bare = without(Sketch.printed(2, "水門の点検 | < | |", "川 | 堰 | |"), 1);
        Grid piece = new Grid(
                1, bare.columns(), bare.cells(), true, List.of(Sketch.arrow(0, 1, 3, "実施")), null, bare.origin());

        assertThat(joined(first, piece).grid().marks())
                .extracting(mark -> mark.row(), mark -> mark.from(), mark -> mark.to())
                .containsExactly(tuple(2, 2.0, 4.0));
    }

    @Test
    void keepsTablesApartWhoseColumnsStandElsewhere() {
        Grid first = Sketch.printed(1, "取組内容 | 担当課 | R5", "土手の手入れ | 河川課 | 実施");

        assertThat(Tables.of(first, Sketch.printed(2, "水門 | 点検 | 河川課 | 実施"))).hasSize(2);
    }

    @Test
    void keepsTablesApartThatHaveOtherHeaders() {
        assertThat(Tables.of(FIRST, Sketch.grid("指標 | 現状値 | 目標値", "草刈りの回数 | 1回 | 2回")))
                .hasSize(2);
    }

    @Test
    void keepsATableThatCountsFromTheStartAgainForItself() {
        assertThat(Tables.of(FIRST, Sketch.grid("事業名 | 担当課 | R5", "1 枝打ち | 森林課 | 実施")))
                .hasSize(2);
    }

    @Test
    void remembersWhereThePiecesMeet() {
        LogicalTable table = joined(FIRST, Sketch.grid("2 水門の点検 | 河川課 | 実施"));

        assertThat(table.breaks()).containsExactly(2);
    }

    @Test
    void movesMarksWithTheirRows() {
        Grid piece = Sketch.drawn(List.of(Sketch.arrow(0, 2, 3, "実施")), "2 水門の点検 | 河川課 |");

        assertThat(joined(FIRST, piece).grid().marks().get(0).row()).isEqualTo(2);
    }

    @Test
    void joinsTheHalvesOfARowThatAPageBreakSplit() {
        List<TableRecord> records = Tables.records(joined(
                Sketch.grid("事業名 | 概要 | 担当課 | R5", "1 土手の手入れ | 草を刈ります。 | 河川課 | 実施", "2 水門の点検 | 門を | 河川課 | 検討"),
                Sketch.grid(" | 見て回ります。 |  | ")));

        assertThat(records).hasSize(2);
        assertThat(records.get(1).text(1)).isEqualTo("門を\n見て回ります。");
    }

    private static LogicalTable joined(Grid one, Grid other) {
        List<LogicalTable> tables = Tables.of(one, other);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    /** The rows of a printed grid before one, in the columns that these rows part. */
    private static Grid without(Grid grid, int row) {
        List<GridCell> cells =
                grid.cells().stream().filter(cell -> cell.row() < row).toList();
        int[] starts = cells.stream()
                .mapToInt(GridCell::column)
                .distinct()
                .sorted()
                .toArray();
        List<GridCell> own = cells.stream()
                .map(cell -> new GridCell(
                        cell.row(),
                        Arrays.binarySearch(starts, cell.column()),
                        1,
                        1,
                        cell.text(),
                        cell.header(),
                        cell.fill(),
                        cell.origin()))
                .toList();
        return new Grid(row, starts.length, own, true, List.of(), null, grid.origin());
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, Paragraph.Role.BODY, Origin.line(9));
    }
}
