package io.keikaku.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Page;
import io.keikaku.core.model.Box;
import java.awt.Rectangle;
import java.nio.file.Path;
import org.apache.poi.xslf.usermodel.SlideLayout;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlidesReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsEachSlideAsAPageFromTheTopDown() throws Exception {
        assertThat(printed(show -> {
                    XSLFSlide slide =
                            show.createSlide(show.getSlideMasters().get(0).getLayout(SlideLayout.TITLE_ONLY));
                    slide.getPlaceholder(0).setText("方針");
                    slide.getPlaceholder(0).setAnchor(new Rectangle(0, 0, 700, 60));
                    box(slide, "右の箱", 400, 100);
                    box(slide, "左の箱", 20, 103);
                    box(slide, "下の箱", 20, 300);
                    box(show.createSlide(), "二枚目", 0, 0);
                }))
                .isEqualTo("""
                        == page 1
                        p1 # 方針
                        p1 BODY 左の箱
                        p1 BODY 右の箱
                        p1 BODY 下の箱
                        == page 2
                        p2 BODY 二枚目
                        """);
    }

    @Test
    void keepsMergedCellsOfTables() throws Exception {
        assertThat(printed(show -> {
                    XSLFTable table = show.createSlide().createTable(3, 3);
                    table.setAnchor(new Rectangle(10, 10, 600, 200));
                    String[][] texts = {{"取組", "年度", ""}, {"清掃", "試行", "実施"}, {"", "見直し", "終了"}};
                    for (int row = 0; row < 3; row++) {
                        for (int column = 0; column < 3; column++) {
                            table.getCell(row, column).setText(texts[row][column]);
                        }
                    }
                    table.mergeCells(0, 0, 1, 2);
                    table.mergeCells(1, 2, 0, 0);
                }))
                .isEqualTo("""
                        == page 1
                        p1 GRID 3x3
                            取組 | {1x2}年度
                            {2x1}清掃 | 試行 | 実施
                            見直し | 終了
                        """);
    }

    @Test
    void givesSizesAndBoxesInPoints() throws Exception {
        Path file = new OfficeFiles(folder).write(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                box(show.createSlide(), "箱", 20, 30);
                show.write(out);
            }
        });

        Page page = OfficeFiles.read(file).pages().get(0);

        assertThat(page.width()).isEqualTo(720);
        assertThat(page.blocks().get(0).origin().box()).isEqualTo(new Box(20, 30, 220, 70));
    }

    private String printed(Content content) throws Exception {
        return new OfficeFiles(folder).printed(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                content.into(show);
                show.write(out);
            }
        });
    }

    private static void box(XSLFSlide slide, String text, int x, int y) {
        XSLFTextBox box = slide.createTextBox();
        box.setText(text);
        box.setAnchor(new Rectangle(x, y, 200, 40));
    }

    @FunctionalInterface
    private interface Content {
        void into(XMLSlideShow show);
    }
}
