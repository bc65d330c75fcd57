package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.Sketch;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeaderFinderTest {
    @Test
    void countsALegendOfSeveralLinesAboveTheHeader() {
        Grid grid = Sketch.grid(
                "① 緑の基本計画 | < | < | <",
                "国 | 県 | 施策 | 担当課",
                "① | ② | ^ | ^",
                "○ |  | 土手の手入れ | 河川課",
                " | ○ | 水門の点検 | 河川課");
        GridCell legend = grid.cells().get(0);
        List<GridCell> cells = new ArrayList<>(grid.cells());
        cells.set(
                0,
                new GridCell(
                        0, 0, 1, 4, "① 緑の基本計画\n② 川と森を守り育てるための県の長期的な計画\n③ 水と緑の町をつくる条例", false, null, legend.origin()));
        Grid whole = new Grid(grid.rows(), grid.columns(), cells, true, List.of(), null, grid.origin());

        assertThat(Tables.of(whole).headerRows()).isEqualTo(3);
    }

    private final HeaderFinder finder = new HeaderFinder(Tables.WORDS, Tables.ERAS);

    @Test
    void findsARowOfHeaderWords() {
        assertThat(rows("事業名 | 担当課 | R5 | R6", "土手の手入れ | 河川課 | 検討 | 実施")).isEqualTo(1);
    }

    @Test
    void findsALevelOfYearsBelowTheWords() {
        assertThat(rows("事業名 | 担当課 | スケジュール | <", " ^ | ^ | R5 | R6", "土手の手入れ | 河川課 | 検討 | 実施"))
                .isEqualTo(2);
    }

    @Test
    void countsATitleAboveTheHeader() {
        assertThat(rows("水辺の取組 | < | <", "事業名 | 担当課 | R5", "土手の手入れ | 河川課 | 実施")).isEqualTo(2);
    }

    @Test
    void takesNoRowThatNamesSomethingForALevelOfTheHeader() {
        assertThat(rows("取組 | 担当 | 開始時期 | 完了時期", "土手の手入れ | 河川課 | 令和5年度 | 令和7年度", "水門の点検 | 河川課 | 令和6年度 | 令和7年度"))
                .isEqualTo(1);
    }

    @Test
    void takesNoNumberedRowForALevelOfTheHeader() {
        assertThat(rows("No | 種別 | 期限", "1 | 種別 | 令和5年度", "2 | 種別 | 令和6年度")).isEqualTo(1);
    }

    @Test
    void passesOverABlankStripBelowATitle() {
        assertThat(rows("水辺の取組 | < | <", " | | ", "事業名 | 担当課 | R5", "土手の手入れ | 河川課 | 実施", "水門の点検 | 河川課 | 実施"))
                .isEqualTo(3);
    }

    @Test
    void findsNoneInATableOfValues() {
        assertThat(rows("土手の手入れ | 河川課 | 実施", "水門の点検 | 河川課 | 実施")).isZero();
    }

    @Test
    void takesASentenceWithAHeaderWordForNoHeader() {
        assertThat(rows("土手の手入れ | 担当課が年に二度、草を刈り、刈った草を集めて堆肥にし、希望する町民に配る取組です。 | 河川課", "水門の点検 | 門を見て回ります。 | 河川課"))
                .isZero();
    }

    @Test
    void readsEachOfManyRowsWithASingleCellOnlyOnce() {
        String[] rows = new String[30_000];
        Arrays.fill(rows, "水辺の取組 | | | ");

        assertThat(rows(rows)).isZero();
    }

    private int rows(String... rows) {
        return finder.headerRows(Sketch.grid(rows));
    }
}
