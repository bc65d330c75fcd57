package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.document.Grid;
import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Tables whose rows nothing draws: cells of several lines, groups over several rows. */
class UndrawnTableTest {
    private static final double[] XS = {60, 110, 230, 440};
    private static final double LINE = 15;

    private final DrawnPage page = new DrawnPage();

    @Test
    @DisplayName("sentences below heads are cells, as many lines as they have")
    void cellsOfSeveralLines() {
        drawNumberedTable();

        assertThat(texts())
                .containsExactly(
                        "番号 | 取組 | 内容 | 担当",
                        "1 | 乗合タクシー | 北の地区で予約に応じて走る車を/二台に増やします。 | 交通課",
                        "2 | 空き家の相談 | 窓口を置き、改修に補助金を出し/ます。 | 都市課/税務課",
                        "3 | 避難所の設備 | 発電機を備えます。 | 防災課");
    }

    @Test
    @DisplayName("a group at the head of its rows runs over them")
    void groupsAtTheTop() {
        drawGroupedTable();

        assertThat(groups()).containsExactly(tuple("交通", 1, 2), tuple("住宅", 3, 1));
    }

    @Test
    @DisplayName("a group in the middle of its rows runs over them")
    void groupsInTheMiddle() {
        row(100, "分野", "取組", "内容", "担当");
        row(121, "", "乗合タクシー", "北の地区で予約に応じて走る車を/二台に増やします。", "交通課");
        row(157, "", "路線バス", "三つの路線を運行します。", "交通課");
        row(178, "", "空き家の相談", "窓口を置きます。", "都市課");
        page.text(XS[0], 139, "交通").text(XS[0], 178, "住宅");

        assertThat(groups()).containsExactly(tuple("交通", 1, 2), tuple("住宅", 3, 1));
    }

    @Test
    @DisplayName("rules at head and foot take nothing from a group")
    void groupsBetweenRules() {
        drawGroupedTable();
        page.line(58, 96, 500, 96).line(58, 116, 500, 116).line(58, 194, 500, 194);

        assertThat(groups()).containsExactly(tuple("交通", 1, 2), tuple("住宅", 3, 1));
    }

    @Test
    @DisplayName("an outer frame takes nothing from the cells")
    void outerFrame() {
        drawNumberedTable();
        page.frame(56, 96, 504, 209);

        assertThat(texts()).hasSize(4).first().isEqualTo("番号 | 取組 | 内容 | 担当");
    }

    @Test
    @DisplayName("cells in the middle of their rows belong to them")
    void cellsInTheMiddle() {
        row(100, "番号", "取組", "内容", "担当");
        row(121, "", "", "北の地区で予約に応じて走る車を/二台に増やします。", "");
        page.text(XS[0], 128.5, "1").text(XS[1], 128.5, "乗合タクシー").text(XS[3], 128.5, "交通課");
        row(157, "2", "空き家の相談", "窓口を置きます。", "都市課");

        assertThat(texts().get(1)).isEqualTo("1 | 乗合タクシー | 北の地区で予約に応じて走る車を/二台に増やします。 | 交通課");
    }

    @Test
    @DisplayName("numbers may have no head")
    void numbersWithoutHead() {
        row(100, "", "取組", "内容", "担当");
        row(121, "1", "乗合タクシー", "北の地区で予約に応じて走る車を/二台に増やします。", "交通課");
        row(157, "2", "空き家の相談", "窓口を置きます。", "都市課");

        assertThat(texts()).contains("2 | 空き家の相談 | 窓口を置きます。 | 都市課");
    }

    @Test
    @DisplayName("heads may have spaces between their letters")
    void spacedHeads() {
        row(100, "番号", "取　組", "内　容", "担　当");
        row(121, "1", "乗合タクシー", "北の地区で予約に応じて走る車を/二台に増やします。", "交通課");
        row(157, "2", "空き家の相談", "窓口を置きます。", "都市課");

        assertThat(texts()).contains("2 | 空き家の相談 | 窓口を置きます。 | 都市課");
    }

    @Test
    @DisplayName("a sentence below the table ends it")
    void sentenceBelow() {
        drawNumberedTable();
        page.text(70, 222, "取組に要する費用は、国と県の補助金を用いながら、毎年度の予算で定めます。");

        assertThat(texts()).hasSize(4);
    }

    @Test
    @DisplayName("three columns of running text are no table")
    void columnsOfText() {
        for (int i = 0; i < 8; i++) {
            for (double x : new double[] {60, 220, 380}) {
                page.text(x, 100 + i * LINE, "川の水をきれいに保つため下水道の");
            }
        }

        assertThat(tables()).isEmpty();
    }

    @Test
    @DisplayName("an address and those who sign are no table")
    void signatures() {
        page.text(60, 100, "霧ヶ丘市　企画部　企画課").text(60, 115, "〒999-0000　霧ヶ丘市中央一丁目１番１号");
        page.text(60, 130, "電話　000-000-0001　ファクス　000-000-0002");
        page.text(60, 180, "令和６年３月31日").text(240, 195, "霧ヶ丘市長　　霧野　太郎");
        page.text(240, 210, "副市長　　　　丘山　花子");

        assertThat(tables()).isEmpty();
    }

    @Test
    @DisplayName("a list of words and what they mean is no table of three columns")
    void glossary() {
        page.text(60, 100, "用語　　　　意味");
        page.text(60, 121, "共助　　　　地域の人が助け合うこと");
        page.text(60, 142, "公助　　　　市や県が助けること");

        assertThat(tables()).isEmpty();
    }

    private void drawNumberedTable() {
        row(100, "番号", "取組", "内容", "担当");
        row(121, "1", "乗合タクシー", "北の地区で予約に応じて走る車を/二台に増やします。", "交通課");
        row(157, "2", "空き家の相談", "窓口を置き、改修に補助金を出し/ます。", "都市課/税務課");
        row(193, "3", "避難所の設備", "発電機を備えます。", "防災課");
    }

    private void drawGroupedTable() {
        row(100, "分野", "取組", "内容", "担当");
        row(121, "交通", "乗合タクシー", "北の地区で予約に応じて走る車を/二台に増やします。", "交通課");
        row(157, "", "路線バス", "三つの路線を運行します。", "交通課");
        row(178, "住宅", "空き家の相談", "窓口を置きます。", "都市課");
    }

    private void row(double y, String... cells) {
        for (int c = 0; c < cells.length; c++) {
            String[] lines = cells[c].split("/");
            for (int i = 0; i < lines.length; i++) {
                page.text(XS[c], y + i * LINE, lines[i]);
            }
        }
    }

    private List<Grid> tables() {
        return new TableFinder()
                .find(page.page()).stream().map(FoundTable::grid).toList();
    }

    private Grid table() {
        assertThat(tables()).hasSize(1);
        return tables().getFirst();
    }

    private List<String> texts() {
        Grid grid = table();
        return IntStream.range(0, grid.rows())
                .mapToObj(row -> String.join(
                        " | ",
                        grid.cells().stream()
                                .filter(cell -> cell.row() == row)
                                .map(cell -> cell.text().replace('\n', '/'))
                                .toList()))
                .toList();
    }

    private List<Tuple> groups() {
        return table().cells().stream()
                .filter(cell -> cell.column() == 0 && cell.row() > 0)
                .map(cell -> tuple(cell.text(), cell.row(), cell.rowSpan()))
                .toList();
    }
}
