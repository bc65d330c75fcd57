package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import io.keikaku.core.model.Box;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormStripsTest {
    private static final double LEFT = 50;

    private static final Grid ISSUE = strip(LEFT, 100, "現状・課題 | 窓口が混み合います。");
    private static final Grid OWNER = strip(LEFT, 140, "担当課 | 市民課、税務課");

    @Test
    void boxesOneBelowTheOtherThatBeginWithKeysAreOneForm() {
        Grid years = strip(LEFT, 180, "工程表 | 令和6年度 | 令和7年度", "^ | 検討 | 実施");

        assertThat(Tables.of(ISSUE, OWNER, years)).singleElement().satisfies(table -> {
            assertThat(table.grid().rows()).isEqualTo(4);
            assertThat(new FormReader(Tables.WORDS).read(table)).hasSize(1);
        });
    }

    @Test
    void aKeyThatWasSaidBeginsAnotherForm() {
        assertThat(Tables.of(ISSUE, OWNER, strip(LEFT, 180, "担当課 | 総務課"))).hasSize(2);
    }

    @Test
    void aKeyThatNamesAMeasureBeginsAnotherForm() {
        assertThat(Tables.of(OWNER, strip(LEFT, 180, "取組名 | 窓口の改善"))).hasSize(2);
    }

    @Test
    void aListBelowAFormIsATableOfItsOwn() {
        Grid list = strip(LEFT, 180, "担当 | 取組名 | 概要", "総務課 | 会議の改善 | 紙を減らします。");

        assertThat(Tables.of(ISSUE, list)).hasSize(2);
    }

    @Test
    void boxesSideBySideAreNoStrips() {
        assertThat(Tables.of(ISSUE, strip(300, 100, "担当課 | 市民課"))).hasSize(2);
    }

    @Test
    void textBetweenBoxesPartsThem() {
        Paragraph between = new Paragraph("次の課が受け持つ。", Paragraph.Role.BODY, Origin.line(2));

        assertThat(Tables.of(ISSUE, between, OWNER)).hasSize(2);
    }

    /** A grid with its left upper corner at a place on page 1; its rows are 20 points high. */
    private static Grid strip(double x, double y, String... rows) {
        Grid grid = Sketch.grid(rows);
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
                                1,
                                new Box(
                                        x + 60 * cell.column(),
                                        y + 20 * cell.row(),
                                        x + 60 * (cell.column() + cell.columnSpan()),
                                        y + 20 * (cell.row() + cell.rowSpan())))))
                .toList();
        Origin origin = Origin.box(1, new Box(x, y, x + 60 * grid.columns(), y + 20 * grid.rows()));
        return new Grid(grid.rows(), grid.columns(), cells, true, List.of(), null, origin);
    }
}
