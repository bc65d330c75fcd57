package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentPrinter;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a page's print: kinds of text, and their order. */
class PdfReadingTest {
    private static final String[] LEFT = {"川の水をきれいに保つため、下水", "道のない地区に浄化槽を置きます", "。費用の三分の二を市が出し、残", "りは使う人が分けて払います。"};
    private static final String[] RIGHT = {"山の手入れを続けるため、切った", "木を燃料として買い取ります。買", "い取る値段は毎年の春に決めて、", "広報紙と掲示板で知らせます。"};

    private final PdfSketch sketch = new PdfSketch();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        sketch.close();
    }

    @Test
    @DisplayName("larger and heavier lines are headings, the larger the farther out; lines that fill the measure go on")
    void headingsAndParagraphs() throws Exception {
        sketch.page().text(60, 60, 18, "第１章 水と緑");
        sketch.bold(60, 90, 10, "１ 現状").lines(60, 110, 10, LEFT);

        assertThat(print()).isEqualTo("""
                == page 1
                p1 # 第１章 水と緑
                p1 ## １ 現状
                p1 BODY 川の水をきれいに保つため、下水道のない地区に浄化槽を置きます。費用の三分の二を市が出し、残りは使う人が分けて払います。
                """);
    }

    @Test
    @DisplayName("an indented line begins a paragraph")
    void indentation() throws Exception {
        sketch.page().lines(60, 110, 10, LEFT[0], "ます。この計画の期間は五年です").text(70, 140, 10, "次の段落は一字下げて始まります");

        assertThat(print()).contains("期間は五年です\n").contains("BODY 次の段落は一字下げて始まります\n");
    }

    @Test
    @DisplayName("columns are read one after the other, below what spans them")
    void columns() throws Exception {
        sketch.page().text(60, 60, 16, "二つの段にまたがる大きな題を置いた頁の例です");
        sketch.lines(60, 100, 10, LEFT).lines(300, 103, 10, RIGHT);

        assertThat(print()).containsSubsequence("大きな題", "分けて払います。", "山の手入れ", "知らせます。");
    }

    @Test
    @DisplayName("a line at the right edge, apart above two columns, is read before both")
    void lineAboveColumns() throws Exception {
        sketch.page().text(60, 60, 10, "山の手入れを広め、木を使う人を増やして町の宝を守り続けます。");
        sketch.text(430, 80, 10, "担当は農林の課");
        sketch.lines(60, 120, 10, LEFT).lines(300, 123, 10, RIGHT);

        assertThat(print()).containsSubsequence("山の手入れを広め", "担当は農林の課", "分けて払います。", "知らせます。");
    }

    @Test
    @DisplayName("labels and values that stand side by side are read line by line")
    void labelsAndValues() throws Exception {
        sketch.page().text(60, 100, 10, "担当").text(200, 100, 10, "環境課");
        sketch.text(60, 140, 10, "電話").text(200, 140, 10, "内線百二番");

        assertThat(print()).containsSubsequence("担当 環境課", "電話 内線百二番");
    }

    @Test
    @DisplayName("boxes side by side are read one after the other")
    void boxes() throws Exception {
        sketch.page()
                .rectangle(50, 80, 280, 200)
                .raw("S")
                .rectangle(300, 80, 540, 200)
                .raw("S");
        sketch.lines(60, 100, 10, "目的を書いた箱", "待つ時間を短く").lines(310, 100, 10, "内容を書いた箱", "申請を画面から");

        assertThat(print()).containsSubsequence("目的を", "待つ時間", "内容を", "申請を");
    }

    @Test
    @DisplayName("words in boxes one below the other are the keys of the texts beside them")
    void labelsInBoxes() throws Exception {
        sketch.page().raw("0.9 0.8 0.5 rg").fill(60, 90, 120, 110).fill(60, 140, 120, 160);
        sketch.raw("0 g").text(80, 104, 10, "課題").text(80, 154, 10, "取組");
        sketch.text(130, 104, 10, "待つ時間が長い").lines(130, 154, 10, LEFT);

        assertThat(print()).contains("BODY 課題：待つ時間が長い\n").contains("BODY 取組：川の水をきれいに保つため、下水道のない地区に浄化槽を置きます。");
    }

    @Test
    @DisplayName("above a list beside it, a word in a box has a line of its own")
    void labelsOfLists() throws Exception {
        sketch.page().raw("0.9 0.8 0.5 rg").fill(60, 90, 120, 110).fill(60, 160, 120, 180);
        sketch.raw("0 g").text(80, 104, 10, "課題").text(80, 174, 10, "取組");
        sketch.lines(130, 104, 10, "・待つ時間が長い", "・紙が多い").lines(130, 174, 10, LEFT);

        assertThat(print()).contains("BODY 課題\n").contains("待つ時間が長い\n").contains("紙が多い\n");
    }

    @Test
    @DisplayName("vertical writing is read from right to left")
    void verticalPage() throws Exception {
        sketch.page().vertical(500, 60, 10, "右の行は先に読みます。").vertical(480, 60, 10, "左の行は後に読みます。");

        assertThat(print()).containsSubsequence("右の行は先に読みます。", "左の行は後に読みます。");
    }

    @Test
    @DisplayName("upright glyphs set one below the other are vertical writing")
    void stackedGlyphs() throws Exception {
        String words = "重点施策";
        sketch.page().lines(100, 100, 10, LEFT);
        for (int i = 0; i < words.length(); i++) {
            sketch.text(60, 100 + 11 * i, 10, words.substring(i, i + 1));
        }

        assertThat(print()).contains("BODY 重点施策\n");
    }

    @Test
    @DisplayName("ruby is left out of the text that it reads")
    void ruby() throws Exception {
        sketch.page().text(60, 100, 12, "漢字の読み").text(60, 88, 6, "かんじ");

        assertThat(print()).contains("BODY 漢字の読み\n").doesNotContain("かんじ");
    }

    @Test
    @DisplayName("a word set wide is one word")
    void letterSpaced() throws Exception {
        sketch.page().text(60, 100, 10, "所").text(80, 100, 10, "属").text(100, 100, 10, "長");

        assertThat(print()).contains("所属長");
    }

    @Test
    @DisplayName("the long vowel mark, the numeral one and hyphens stay what they are")
    void dashes() throws Exception {
        sketch.page().text(60, 100, 10, "センター一覧‐案－");

        assertThat(print()).contains("センター一覧‐案－");
    }

    @Test
    @DisplayName("what repeats in the margins of pages, and page numbers, are running text")
    void runningText() throws Exception {
        for (int i = 1; i <= 3; i++) {
            sketch.page().text(60, 30, 8, "緑町の計画").lines(60, 100, 10, LEFT).text(290, 820, 8, "- " + i + " -");
        }

        assertThat(print()).contains("p2 RUNNING 緑町の計画\n").contains("p3 RUNNING - 3 -\n");
    }

    @Test
    @DisplayName("the title of a topic that goes on over some pages stays a heading")
    void repeatedTitle() throws Exception {
        for (int i = 1; i <= 8; i++) {
            sketch.page().text(60, 40, 20, i < 4 ? "環境の施策" : "施策その" + i + "の話").lines(60, 100, 10, LEFT);
        }

        assertThat(print()).contains("p1 # 環境の施策\n").contains("p2 # 環境の施策\n");
    }

    @Test
    @DisplayName("lines that lead to page numbers are contents")
    void contents() throws Exception {
        sketch.page().text(60, 60, 14, "目 次").text(60, 100, 10, "第１章 水と緑……………………3");
        sketch.text(60, 120, 10, "資料").text(300, 120, 10, "20");

        assertThat(print()).contains("CONTENTS 第１章").contains("CONTENTS 資料 20\n");
    }

    @Test
    @DisplayName("small numbered lines at the foot are footnotes")
    void footnotes() throws Exception {
        sketch.page().lines(60, 100, 10, LEFT).text(60, 760, 8, "※1 前年度の値による。");

        assertThat(print()).contains("FOOTNOTE ※1 前年度の値による。\n");
    }

    @Test
    @DisplayName("items are nested as they are indented, and bullets may be drawn")
    void lists() throws Exception {
        sketch.page().text(60, 100, 10, "・水を守る").text(75, 120, 10, "・浄化槽を置く").text(60, 140, 10, "・緑を守る");
        sketch.text(72, 160, 10, "木を植える").fill(62, 155, 66, 159);

        assertThat(print()).contains("ITEM [・] 水を守る\np1   ITEM [・] 浄化槽を置く\np1 ITEM [・] 緑を守る\np1 ITEM [▪] 木を植える");
    }

    @Test
    @DisplayName("a paragraph goes on over a page break, running text aside")
    void pageBreak() throws Exception {
        sketch.page().lines(60, 700, 10, LEFT[0], LEFT[1]).text(290, 820, 8, "1");
        sketch.page().lines(60, 100, 10, LEFT[2], LEFT[3]).text(290, 820, 8, "2");

        assertThat(print()).contains("浄化槽を置きます。費用の三分の二");
    }

    @Test
    @DisplayName("a line that names a table above it is its caption")
    void caption() throws Exception {
        table(sketch.page().text(60, 90, 10, "表１ 人口の推移"));

        assertThat(read().pages().getFirst().blocks())
                .filteredOn(Grid.class::isInstance)
                .extracting(block -> ((Grid) block).caption())
                .containsExactly("表１ 人口の推移");
    }

    @Test
    @DisplayName("swatches with labels beside them are a legend")
    void swatches() throws Exception {
        sketch.page().raw("1 0.8 0 rg").fill(60, 90, 75, 100).raw("0 0.5 1 rg").fill(160, 90, 175, 100);
        sketch.raw("0 g").text(80, 99, 10, "検討").text(180, 99, 10, "実施");

        assertThat(read().pages().getFirst().legend())
                .containsExactly(new LegendEntry("#ffcc00", null, "検討"), new LegendEntry("#0080ff", null, "実施"));
    }

    @Test
    @DisplayName("symbols each followed by a label are a legend")
    void symbols() throws Exception {
        sketch.page().text(60, 100, 10, "凡例 ○：検討　●：実施");

        assertThat(read().pages().getFirst().legend())
                .containsExactly(new LegendEntry(null, "○", "検討"), new LegendEntry(null, "●", "実施"));
    }

    @Test
    @DisplayName("bookmarks say how deep headings are")
    void outline() throws Exception {
        sketch.page().text(60, 60, 14, "水と緑").text(60, 100, 14, "川の水").lines(60, 140, 10, LEFT);
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem chapter = bookmark("水と緑");
        chapter.addLast(bookmark("川の水"));
        outline.addLast(chapter);
        sketch.document().getDocumentCatalog().setDocumentOutline(outline);

        assertThat(print()).contains("p1 # 水と緑\n").contains("p1 ## 川の水\n");
    }

    @Test
    @DisplayName("text larger than all that bookmarks name stands above it")
    void titlesAboveDeclaredOnes() throws Exception {
        sketch.page().text(60, 60, 20, "水と緑").text(60, 100, 12, "川の水").lines(60, 140, 10, LEFT);
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem unnamed = bookmark("町の計画");
        unnamed.addLast(bookmark("川の水"));
        outline.addLast(unnamed);
        sketch.document().getDocumentCatalog().setDocumentOutline(outline);

        assertThat(print()).contains("p1 # 水と緑\n").contains("p1 ## 川の水\n");
    }

    private PDOutlineItem bookmark(String title) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sketch.pdPage());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(place);
        return item;
    }

    private static void table(PdfSketch page) {
        for (int y = 100; y <= 160; y += 20) {
            page.line(60, y, 360, y);
        }
        for (int x = 60; x <= 360; x += 100) {
            page.line(x, 100, x, 160);
        }
        for (int row = 0; row < 3; row++) {
            page.text(65, 114 + 20 * row, 10, "区分")
                    .text(165, 114 + 20 * row, 10, "人数")
                    .text(265, 114 + 20 * row, 10, "値");
        }
    }

    private String print() throws IOException, ReadException {
        return DocumentPrinter.print(read());
    }

    private Document read() throws IOException, ReadException {
        Path file = sketch.save(folder.resolve("sketch.pdf"));
        return new PdfReader().read(file, new SourceDescription("sketch.pdf", "", "application/pdf", 1));
    }
}
