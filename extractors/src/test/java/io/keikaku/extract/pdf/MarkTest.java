package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.GridMark;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MarkTest {
    private static final double[] XS = {50, 150, 250, 350, 450};
    private static final double[] YS = {100, 120, 160, 200};
    private static final int BLUE = 0x8fb8de;
    private static final int ORANGE = 0xf2b880;

    @Test
    @DisplayName("a block arrow is a mark from its tail to its tip, in columns, and takes the text in it")
    void blockArrow() {
        Grid grid = read(schedule().polygon(BLUE, arrow(160, 130, 340, 150)).text(200, 135, "検討"));
        GridMark mark = only(grid);
        assertThat(mark.kind()).isEqualTo(GridMark.Kind.BLOCK_ARROW);
        assertThat(mark.text()).isEqualTo("検討");
        assertThat(mark.row()).isEqualTo(1);
        assertThat(mark.from()).isCloseTo(1.1, within(0.01));
        assertThat(mark.to()).isCloseTo(2.9, within(0.01));
        assertThat(mark.colour()).isEqualTo("#8fb8de");
        assertThat(grid.cells()).extracting(GridCell::text).doesNotContain("検討");
    }

    @Test
    @DisplayName("text that runs over the ends of its arrow still belongs to it")
    void overflow() {
        Grid grid = read(schedule().polygon(BLUE, arrow(170, 130, 210, 150)).text(160, 135, "基本設計中"));
        assertThat(only(grid).text()).isEqualTo("基本設計中");
    }

    @Test
    @DisplayName("neighbouring texts that touch are told apart by the order in which they were painted")
    void touchingTexts() {
        DrawnPage page = schedule().polygon(BLUE, arrow(150, 130, 200, 150)).text(145, 135, "設計図作成");
        page.polygon(ORANGE, arrow(200, 130, 250, 150)).text(196, 136, "工事の実施");
        assertThat(read(page).marks()).extracting(GridMark::text).containsExactly("設計図作成", "工事の実施");
    }

    @Test
    @DisplayName("words and written arrows in the cells above an arrow of line and head stay in their cells")
    void cellsAboveALineArrow() {
        DrawnPage page = schedule().line(150, 190, 345, 190).polygon(0, 345, 187, 350, 190, 345, 193);
        page.text(170, 165, "運用").text(290, 165, "⇒").text(190, 177, "洗い出し");
        Grid grid = read(page);
        assertThat(only(grid).text()).isEqualTo("洗い出し");
        assertThat(grid.cells()).extracting(GridCell::text).contains("運用", "⇒");
    }

    @Test
    @DisplayName("an arrow of line and head is a mark, with the text above it, and parts no cells")
    void lineArrow() {
        DrawnPage page = schedule().line(150, 150, 345, 150).polygon(0, 345, 147, 350, 150, 345, 153);
        Grid grid = read(page.text(220, 135, "試行"));
        GridMark mark = only(grid);
        assertThat(mark.kind()).isEqualTo(GridMark.Kind.LINE_ARROW);
        assertThat(mark.text()).isEqualTo("試行");
        assertThat(mark.to()).isCloseTo(3, within(0.05));
        assertThat(grid.rows()).isEqualTo(3);
    }

    @Test
    @DisplayName("an arrow does not take the head of the arrow before it")
    void arrowsInARow() {
        DrawnPage page = schedule().line(160, 150, 245, 150).polygon(0, 245, 147, 250, 150, 245, 153);
        page.line(252, 150, 345, 150).polygon(0, 345, 147, 350, 150, 345, 153);
        assertThat(read(page).marks())
                .extracting(mark -> Math.round(mark.from() * 10) / 10.0)
                .containsExactly(1.1, 2.0);
    }

    @Test
    @DisplayName("a bar over several cells is a mark, not their background")
    void bar() {
        Grid grid = read(schedule().fill(155, 130, 345, 155, ORANGE));
        assertThat(only(grid)).extracting(GridMark::kind, GridMark::text).containsExactly(GridMark.Kind.BAR, null);
        assertThat(grid.cells()).extracting(GridCell::fill).containsOnlyNulls();
    }

    @Test
    @DisplayName("the outline of a bar parts no cells")
    void outlinedBar() {
        DrawnPage page = schedule().fill(155, 130, 345, 150, ORANGE).frame(155, 130, 345, 150);
        Grid grid = read(page);
        assertThat(grid.rows()).isEqualTo(3);
        assertThat(grid.columns()).isEqualTo(4);
        assertThat(grid.marks()).hasSize(1);
    }

    @Test
    @DisplayName("a filled box around the text of one cell is no mark: the text stays the cell's")
    void label() {
        Grid grid = read(schedule().fill(160, 130, 200, 148, ORANGE).text(165, 134, "新規"));
        assertThat(grid.marks()).isEmpty();
        assertThat(grid.cells()).extracting(GridCell::text).contains("新規");
    }

    @Test
    @DisplayName("shading behind the text of a merged cell is no mark")
    void shading() {
        DrawnPage page = new DrawnPage()
                .frame(50, 100, 450, 160)
                .line(50, 120, 450, 120)
                .line(150, 100, 150, 160)
                .line(250, 140, 250, 160)
                .line(150, 140, 450, 140);
        page.text(55, 105, "区分")
                .text(160, 105, "年度")
                .fill(155, 122, 445, 138, 0xffff99)
                .text(250, 125, "計画期間");
        Grid grid = read(page.text(55, 145, "甲").text(160, 145, "乙").text(260, 145, "丙"));
        assertThat(grid.marks()).isEmpty();
        assertThat(grid.cells()).extracting(GridCell::text).contains("計画期間");
    }

    @Test
    @DisplayName("a cell's background is its fill, not a mark")
    void background() {
        Grid grid = read(schedule().fill(150, 120, 350, 160, BLUE));
        assertThat(grid.marks()).isEmpty();
        assertThat(grid.cells())
                .filteredOn(cell -> "#8fb8de".equals(cell.fill()))
                .hasSize(2);
    }

    @Test
    @DisplayName("an arrow that runs out of the table ends with it")
    void overshoot() {
        Grid grid = read(schedule().polygon(BLUE, arrow(360, 130, 470, 150)));
        assertThat(only(grid).to()).isEqualTo(4);
    }

    @Test
    @DisplayName("arrows below cells of one size are marks in their columns, though no other cell is drawn")
    void arrowsBelowAScale() {
        DrawnPage page = scale().polygon(BLUE, arrow(52, 130, 240, 150)).text(90, 135, "調査");
        page.polygon(ORANGE, arrow(255, 160, 448, 180)).text(300, 165, "工事");
        Grid grid = read(page);
        assertThat(grid.cells())
                .filteredOn(cell -> cell.row() == 0)
                .extracting(GridCell::text)
                .containsExactly("R5", "R6", "R7", "R8");
        assertThat(grid.marks()).extracting(GridMark::text).containsExactly("調査", "工事");
        assertThat(grid.marks()).extracting(GridMark::row).containsExactly(1, 2);
        assertThat(grid.marks().get(0).to()).isCloseTo(1.9, within(0.01));
        assertThat(grid.marks().get(1).from()).isCloseTo(2.05, within(0.01));
    }

    @Test
    @DisplayName("a band with texts at even distances is a scale too")
    void band() {
        DrawnPage page = new DrawnPage().fill(50, 100, 350, 120, 0xcccccc);
        page.text(95, 105, "R5").text(195, 105, "R6").text(295, 105, "R7");
        Grid grid = read(page.polygon(BLUE, arrow(155, 130, 345, 150)).text(200, 135, "検討"));
        assertThat(only(grid).from()).isCloseTo(1.05, within(0.01));
        assertThat(only(grid).to()).isCloseTo(2.95, within(0.01));
    }

    @Test
    @DisplayName("boxes left of the arrows are the labels of their rows")
    void labelsOfRows() {
        DrawnPage page = scale().fill(10, 128, 45, 152, 0xffeedd).text(17, 135, "橋");
        Grid grid = read(page.polygon(BLUE, arrow(52, 130, 240, 150)).text(90, 135, "調査"));
        assertThat(grid.columns()).isEqualTo(5);
        assertThat(grid.cells())
                .filteredOn(cell -> cell.row() == 1 && cell.column() == 0)
                .extracting(GridCell::text)
                .containsExactly("橋");
        assertThat(only(grid).from()).isCloseTo(1.02, within(0.01));
    }

    @Test
    @DisplayName("a box with text beside it below the arrows is no row of theirs")
    void boxBelowTheArrows() {
        DrawnPage page = scale().polygon(BLUE, arrow(52, 125, 240, 145)).text(90, 130, "調査");
        page.fill(50, 170, 110, 190, ORANGE).text(70, 175, "目標").text(120, 175, "調べた橋の数 12橋");
        Grid grid = read(page);
        assertThat(grid.rows()).isEqualTo(2);
        assertThat(only(grid).text()).isEqualTo("調査");
    }

    @Test
    @DisplayName("the arrows below a scale at the left are no labels of the rows below the one at its right")
    void scalesSideBySide() {
        DrawnPage page = new DrawnPage();
        for (int i = 0; i < 2; i++) {
            double x = 50 + 240 * i;
            page.fill(x, 100, x + 99, 120, 0xdddddd).text(x + 40, 105, "R5");
            page.fill(x + 100, 100, x + 200, 120, 0xdddddd).text(x + 140, 105, "R6");
            page.polygon(BLUE, arrow(x + 2, 130, x + 198, 150)).text(x + 60, 135, "調査");
        }
        assertThat(new TableFinder().find(page.page()))
                .extracting(table -> table.grid().columns())
                .containsExactly(2, 2);
    }

    @Test
    @DisplayName("cells beside one another with running text below are no scale of marks")
    void textBelow() {
        DrawnPage page = scale().text(60, 140, "どの年も市民の声を聞く").text(60, 160, "聞いたことを公表する");
        page.polygon(BLUE, arrow(300, 135, 440, 155)).text(340, 140, "公表");
        assertThat(new TableFinder().find(page.page()))
                .allMatch(table -> table.grid().marks().isEmpty());
    }

    private static DrawnPage scale() {
        DrawnPage page = new DrawnPage();
        for (int i = 0; i < 4; i++) {
            page.fill(50 + 100 * i, 100, 149 + 100 * i, 120, 0xdddddd).text(90 + 100 * i, 105, "R" + (5 + i));
        }
        return page;
    }

    @Test
    @DisplayName("a wide table put sideways on an upright page is read as if the page were turned")
    void sideways() {
        DrawnPage page = new DrawnPage().lattice(new double[] {50, 80, 110}, new double[] {100, 200, 300});
        page.upwards(60, 280, "項目")
                .upwards(60, 180, "R5")
                .upwards(90, 280, "研修")
                .upwards(90, 180, "10人");
        Grid grid = read(page);
        assertThat(grid.cells()).extracting(GridCell::text).containsExactly("項目", "R5", "研修", "10人");
        assertThat(grid.cells().get(0).origin().box().x0()).isCloseTo(50, within(1.0));
        assertThat(grid.cells().get(0).origin().box().y1()).isCloseTo(300, within(1.0));
    }

    /** A header of years over two rows. */
    private static DrawnPage schedule() {
        DrawnPage page = new DrawnPage().lattice(XS, YS);
        page.text(55, 105, "取組").text(180, 105, "R5").text(280, 105, "R6").text(380, 105, "R7");
        return page.text(55, 135, "相談窓口").text(55, 175, "見守り");
    }

    private static double[] arrow(double x0, double y0, double x1, double y1) {
        double middle = (y0 + y1) / 2;
        return new double[] {x0, y0, x1 - 8, y0, x1, middle, x1 - 8, y1, x0, y1};
    }

    private static Grid read(DrawnPage page) {
        List<FoundTable> tables = new TableFinder().find(page.page());
        assertThat(tables).hasSize(1);
        return tables.get(0).grid();
    }

    private static GridMark only(Grid grid) {
        assertThat(grid.marks()).hasSize(1);
        return grid.marks().get(0);
    }
}
