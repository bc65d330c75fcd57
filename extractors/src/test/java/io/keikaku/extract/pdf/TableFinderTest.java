package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import java.util.List;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TableFinderTest {
    private static final double[] XS = {50, 150, 250, 350};
    private static final double[] YS = {100, 120, 140, 160};

    private final TableFinder finder = new TableFinder();

    @Test
    @DisplayName("rulings drawn as strokes make cells")
    void strokes() {
        DrawnPage page = new DrawnPage().lattice(XS, YS);
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("rulings drawn as thin filled rectangles make cells")
    void thinRectangles() {
        DrawnPage page = new DrawnPage();
        for (double y : YS) {
            page.fill(50, y - 0.4, 350, y + 0.4, 0);
        }
        for (double x : XS) {
            page.fill(x - 0.4, 100, x + 0.4, 160, 0);
        }
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("cells drawn as outlined rectangles, each its own, make one table")
    void outlinedCells() {
        DrawnPage page = new DrawnPage();
        eachCell((c, r) -> page.frame(XS[c], YS[r], XS[c + 1], YS[r + 1]));
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("rows of dashes and of dots are rulings")
    void dashesAndDots() {
        DrawnPage page = new DrawnPage();
        for (double y : YS) {
            for (double x = 50; x < 350; x += 4) {
                page.fill(x, y, x + 2, y + 0.5, 0);
            }
        }
        for (double x : XS) {
            for (double y = 100; y < 160; y += 3) {
                page.fill(x, y, x + 0.8, y + 0.8, 0);
            }
        }
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("backgrounds beside one another with white gaps make cells")
    void backgrounds() {
        DrawnPage page = new DrawnPage();
        eachCell((c, r) -> page.fill(XS[c] + 1, YS[r] + 1, XS[c + 1] - 1, YS[r + 1] - 1, r == 0 ? 0x4472c4 : 0xe9eff9));
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("filled rows that alternate with white ones, below a filled header, make a table")
    void zebra() {
        DrawnPage page = new DrawnPage().fill(50, 100, 350, 120, 0x4472c4);
        for (int c = 0; c < 3; c++) {
            page.fill(XS[c], 140, XS[c + 1], 160, 0xe9eff9);
        }
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("upright glyphs one below the other are read with the letters that lie on their side among them")
    void stackedLabel() {
        DrawnPage page = new DrawnPage().lattice(new double[] {50, 90, 200}, new double[] {100, 220, 240});
        page.stacked(60, 105, "ICTを活用1-2する")
                .text(100, 150, "土手の手入れ")
                .text(55, 225, "他")
                .text(100, 225, "水門");
        assertThat(cell(only(page), 0, 0).text()).isEqualTo("ICTを活用1-2する");
    }

    @Test
    @DisplayName("upright glyphs in two lines are read from the right one to the left one")
    void stackedLabelOfTwoLines() {
        DrawnPage page = new DrawnPage().lattice(new double[] {50, 90, 200}, new double[] {100, 220, 240});
        page.stacked(72, 105, "行政手続の").stacked(54, 105, "電子化").text(100, 150, "窓口");
        page.text(55, 225, "他").text(100, 225, "水門");
        assertThat(cell(only(page), 0, 0).text()).isEqualTo("行政手続の\n電子化");
    }

    @Test
    @DisplayName("labels beside drawn marks with text are a table, though no other column has text")
    void labelsBesideMarks() {
        DrawnPage page = new DrawnPage().lattice(new double[] {50, 150, 250, 350}, new double[] {100, 140, 180, 220});
        for (int r = 0; r < 3; r++) {
            page.text(60, 110 + 40 * r, "取組" + r);
        }
        page.polygon(0x8fb8de, 160, 150, 230, 150, 240, 160, 230, 170, 160, 170).text(170, 155, "検討");
        assertThat(only(page).rows()).isEqualTo(3);
    }

    @Test
    @DisplayName("a piece of a table whose first column runs over the page is one, sparse as its text may be")
    void sparsePiece() {
        DrawnPage page = new DrawnPage();
        page.line(50, 100, 550, 100).line(50, 220, 550, 220);
        for (double x = 50; x <= 550; x += 50) {
            page.line(x, 100, x, 220);
        }
        for (int r = 0; r < 4; r++) {
            page.line(100, 100 + 30 * r, 550, 100 + 30 * r).text(105, 110 + 30 * r, "名" + r);
        }
        page.text(155, 110, "説明");
        assertThat(only(page).rows()).isEqualTo(4);
    }

    @Test
    @DisplayName("a text that runs across columns of a table drawn with backgrounds is one cell")
    void textAcrossColumns() {
        DrawnPage page = new DrawnPage();
        double[] xs = {50, 150, 250, 350, 450};
        for (int c = 0; c < 4; c++) {
            page.fill(xs[c] + 1, 140, xs[c + 1] - 1, 160, 0xd8cdea).text(xs[c] + 30, 145, "R" + (5 + c));
        }
        page.fill(50, 100, 149, 160, 0xd8cdea).text(60, 105, "内容");
        page.text(160, 105, "川の土手を毎年ていねいに手入れして守り").text(160, 118, "水の流れをよくします。");
        for (int c = 0; c < 4; c++) {
            page.text(xs[c] + 20, 165, "実施");
        }
        assertThat(texts(only(page))).contains("川の土手を毎年ていねいに手入れして守り\n水の流れをよくします。");
    }

    @Test
    @DisplayName("a heading between two tables of filled headers parts them")
    void headingBetween() {
        DrawnPage page = new DrawnPage();
        for (int top = 100; top < 300; top += 120) {
            for (int c = 0; c < 3; c++) {
                page.fill(XS[c], top, XS[c + 1], top + 20, 0xd8cdea);
                for (int r = 0; r < 3; r++) {
                    page.text(XS[c] + 20, top + 5 + 20 * r, "欄" + r + c);
                }
            }
        }
        page.text(50, 190, "二　次の目標に向けた取組");
        assertThat(finder.find(page.page()))
                .hasSize(2)
                .allMatch(table -> table.grid().rows() == 3);
    }

    @Test
    @DisplayName("a shorter rule below a cell ends its row for the columns that it covers only")
    void shorterRules() {
        DrawnPage page = new DrawnPage().line(50, 100, 350, 100).line(50, 120, 350, 120);
        page.line(150, 140, 350, 140).line(50, 160, 350, 160).line(50, 180, 350, 180);
        page.text(60, 105, "目標").text(170, 105, "取組").text(270, 105, "担当");
        page.text(60, 135, "安心").text(170, 125, "見守り").text(270, 125, "福祉課");
        page.text(170, 145, "訓練").text(270, 145, "防災課");
        page.text(60, 165, "快適").text(170, 165, "植樹").text(270, 165, "公園課");
        assertThat(cell(only(page), 1, 0))
                .extracting(GridCell::text, GridCell::rowSpan)
                .containsExactly("安心", 2);
    }

    @Test
    @DisplayName("horizontal rules alone make rows, white space makes columns")
    void horizontalRules() {
        DrawnPage page = new DrawnPage();
        for (double y : YS) {
            page.line(50, y, 350, y);
        }
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("a table without left and right border is closed by the ends of its rules")
    void openSides() {
        DrawnPage page = new DrawnPage();
        for (double y : YS) {
            page.line(50, y, 350, y);
        }
        page.line(150, 100, 150, 160).line(250, 100, 250, 160);
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("figures that stand in columns without any drawing are a table")
    void nothingDrawn() {
        DrawnPage page = new DrawnPage();
        String[][] rows = {{"項目", "R4", "R5"}, {"件数", "10", "20"}, {"人数", "35", "40"}, {"割合", "5.0", "6.5"}};
        for (int r = 0; r < rows.length; r++) {
            for (int c = 0; c < 3; c++) {
                page.text(XS[c], 100 + 15 * r, rows[r][c]);
            }
        }
        Grid grid = only(page);
        assertThat(texts(grid))
                .containsExactly("項目", "R4", "R5", "件数", "10", "20", "人数", "35", "40", "割合", "5.0", "6.5");
    }

    @Test
    @DisplayName("elementary cells without a ruling between them are one cell, in both directions")
    void mergedCells() {
        DrawnPage page = new DrawnPage();
        page.frame(50, 100, 350, 160).line(150, 100, 150, 160).line(150, 120, 350, 120);
        page.line(250, 120, 250, 160).line(150, 140, 350, 140);
        page.text(60, 125, "課題").text(200, 105, "年度").text(160, 125, "甲").text(260, 145, "乙");
        Grid grid = only(page);
        assertThat(cell(grid, 0, 0))
                .extracting(GridCell::rowSpan, GridCell::columnSpan)
                .containsExactly(3, 1);
        assertThat(cell(grid, 0, 1))
                .extracting(GridCell::rowSpan, GridCell::columnSpan)
                .containsExactly(1, 2);
    }

    @Test
    @DisplayName("two tables side by side are two")
    void sideBySide() {
        DrawnPage page =
                new DrawnPage().lattice(new double[] {50, 120, 190}, YS).lattice(new double[] {210, 280, 350}, YS);
        page.text(60, 105, "左").text(130, 105, "表").text(220, 105, "右").text(290, 105, "表");
        assertThat(finder.find(page.page())).hasSize(2);
    }

    @Test
    @DisplayName("a frame around text is no table")
    void frame() {
        DrawnPage page =
                new DrawnPage().frame(40, 90, 360, 170).text(60, 105, "基本理念").text(60, 125, "誰もが暮らしやすいまち");
        assertThat(finder.find(page.page())).isEmpty();
    }

    @Test
    @DisplayName("a title box over a text box is no table")
    void titledFrame() {
        DrawnPage page = new DrawnPage()
                .frame(40, 90, 360, 110)
                .frame(40, 110, 360, 170)
                .text(60, 95, "基本理念")
                .text(60, 125, "誰もが暮らしやすいまち");
        assertThat(finder.find(page.page())).isEmpty();
    }

    @Test
    @DisplayName("bands and boxes with a number and a title each, one below the other, are no table")
    void stackedTitles() {
        DrawnPage page = new DrawnPage()
                .fill(50, 100, 350, 120, 0x1f3a5f)
                .fill(50, 130, 350, 150, 0xeeeeee)
                .text(60, 105, "３　海辺を守る")
                .text(54, 135, "3-1　海岸の松林の手入れ");
        assertThat(finder.find(page.page())).isEmpty();
    }

    @Test
    @DisplayName("a title in a frame and one with a line below it are no table, however wide their numbers are")
    void framedAndUnderlinedTitles() {
        DrawnPage page = new DrawnPage()
                .line(50, 100, 350, 100)
                .line(50, 124, 350, 124)
                .line(50, 152, 350, 152)
                .text(60, 107, "基本目標１　支え合うまちをつくる")
                .text(50, 138, "施策１　福祉の心を育む");
        assertThat(finder.find(page.page())).isEmpty();
    }

    @Test
    @DisplayName("numbers in a column of their own, with more than a space behind them, are a table's")
    void numberColumn() {
        DrawnPage page = new DrawnPage()
                .fill(50, 100, 350, 120, 0x1f3a5f)
                .fill(50, 140, 350, 160, 0xeeeeee)
                .text(60, 105, "１")
                .text(60, 125, "２")
                .text(60, 145, "３");
        page.text(110, 105, "松林の手入れ").text(110, 125, "砂浜の清掃").text(110, 145, "突堤の修繕");
        assertThat(finder.find(page.page())).hasSize(1);
    }

    @Test
    @DisplayName("running text in two columns is no table")
    void twoColumnsOfText() {
        DrawnPage page = new DrawnPage();
        for (int i = 0; i < 20; i++) {
            page.text(50, 100 + 15 * i, "市民の暮らしを支えるために必要な施策を順に進める");
            page.text(310, 100 + 15 * i, "施設の数を見直し利用の多いものから直していくこと");
        }
        assertThat(finder.find(page.page())).isEmpty();
    }

    @Test
    @DisplayName("a list of contents is no table")
    void contents() {
        DrawnPage page = new DrawnPage();
        for (int i = 0; i < 6; i++) {
            page.text(50, 100 + 15 * i, "第" + (i + 1) + "章").text(120, 100 + 15 * i, "計画の趣旨・・・・・・・・");
            page.text(330, 100 + 15 * i, String.valueOf(3 * i + 1));
        }
        assertThat(finder.find(page.page())).isEmpty();
    }

    @Test
    @DisplayName("a line that ends within a cell is drawn on the table and does not part its cells")
    void looseLine() {
        DrawnPage page = new DrawnPage().lattice(XS, YS).line(180, 130, 320, 130);
        assertNine(fillIn(page));
    }

    @Test
    @DisplayName("lines of a cell are kept apart")
    void linesOfACell() {
        DrawnPage page = new DrawnPage().lattice(XS, new double[] {100, 130, 160});
        page.text(52, 102, "総務課").text(52, 114, "税務課").text(160, 102, "検討");
        assertThat(cell(only(page), 0, 0).text()).isEqualTo("総務課\n税務課");
    }

    @Test
    @DisplayName("a space that is typed between words of a cell is kept")
    void typedSpace() {
        DrawnPage page = new DrawnPage().lattice(XS, new double[] {100, 130, 160});
        page.text(52, 102, "総務課 広報課").text(160, 102, "検討").text(52, 132, "市民課");
        assertThat(cell(only(page), 0, 0).text()).isEqualTo("総務課 広報課");
    }

    @Test
    @DisplayName("a word set wide is written without spaces")
    void letterSpaced() {
        DrawnPage page = new DrawnPage().lattice(XS, YS);
        page.text(55, 105, "所").text(80, 105, "属").text(105, 105, "長").text(160, 105, "係");
        assertThat(cell(only(page), 0, 0).text()).isEqualTo("所属長");
    }

    @Test
    @DisplayName("vertical writing is read from top to bottom, by vertical font, stacked or turned")
    void verticalWriting() {
        DrawnPage page = new DrawnPage().lattice(XS, new double[] {100, 160, 220});
        page.vertical(60, 105, "基本目標");
        page.text(160, 105, "施").text(160, 117, "策").text(160, 129, "名");
        page.upwards(260, 150, "No.12");
        Grid grid = only(page);
        assertThat(texts(grid)).contains("基本目標", "施策名", "No.12");
    }

    @Test
    @DisplayName("bold printed by setting glyphs twice is read once")
    void overprinted() {
        DrawnPage page = new DrawnPage().lattice(XS, YS);
        page.text(55, 105, "区分").text(55.3, 105, "区分").text(160, 105, "内容");
        assertThat(cell(only(page), 0, 0).text()).isEqualTo("区分");
    }

    @Test
    @DisplayName("cells in the background of the first row are headers, others keep their colour")
    void headers() {
        DrawnPage page = new DrawnPage().fill(50, 100, 350, 120, 0xd9e2f3).fill(150, 140, 250, 160, 0xffc000);
        Grid grid = fillIn(page.lattice(XS, YS));
        assertThat(grid.cells().stream().filter(GridCell::header)).hasSize(3).allMatch(cell -> cell.row() == 0);
        assertThat(cell(grid, 2, 1).fill()).isEqualTo("#ffc000");
    }

    @Test
    @DisplayName("a row that is bold above others that are not is a header")
    void boldHeader() {
        DrawnPage page = new DrawnPage().lattice(XS, YS).bold(60, 105, "番号").bold(160, 105, "名称");
        page.text(60, 125, "1").text(160, 125, "見守り");
        assertThat(cell(only(page), 0, 0).header()).isTrue();
        assertThat(cell(only(page), 1, 0).header()).isFalse();
    }

    @Test
    @DisplayName("a page of very many crossing lines is given up rather than searched")
    void tooManyLines() {
        DrawnPage page = new DrawnPage();
        for (int i = 0; i < 10_000; i++) {
            page.line(50, 100 + i * 3, 30_000, 100 + i * 3).line(50 + i * 3, 100, 50 + i * 3, 30_000);
        }
        assertThat(finder.find(page.page())).isEmpty();
    }

    /** A text in each of nine cells. */
    private Grid fillIn(DrawnPage page) {
        eachCell((c, r) -> page.text(XS[c] + 20, YS[r] + 5, "欄" + r + c));
        return only(page);
    }

    private static void eachCell(BiConsumer<Integer, Integer> cell) {
        for (int r = 0; r < 3; r++) {
            for (int c = 0; c < 3; c++) {
                cell.accept(c, r);
            }
        }
    }

    private Grid only(DrawnPage page) {
        List<FoundTable> tables = finder.find(page.page());
        assertThat(tables).hasSize(1);
        return tables.get(0).grid();
    }

    private static void assertNine(Grid grid) {
        assertThat(texts(grid)).containsExactly("欄00", "欄01", "欄02", "欄10", "欄11", "欄12", "欄20", "欄21", "欄22");
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }

    private static GridCell cell(Grid grid, int row, int column) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row && cell.column() == column)
                .findFirst()
                .orElseThrow();
    }
}
