package io.keikaku.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.file.Path;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordReaderTest {
    @TempDir
    private Path folder;

    @Test
    void takesHeadingsFromStylesAndOutlineLevels() throws Exception {
        assertThat(printed(word -> {
                    style(word, "a3", "heading 2", null);
                    style(word, "own", "節の見出し", "a3");
                    style(word, "toc", "toc 1", null);
                    paragraph(word, "水と緑の計画")
                            .getCTP()
                            .addNewPPr()
                            .addNewOutlineLvl()
                            .setVal(BigInteger.ZERO);
                    paragraph(word, "第1節 川").setStyle("own");
                    paragraph(word, "第1節 川\t3").setStyle("toc");
                    paragraph(word, "川を守ります。");
                }))
                .isEqualTo("""
                        == page 1
                        p1 # 水と緑の計画
                        p1 ## 第1節 川
                        p1 CONTENTS 第1節 川 3
                        p1 BODY 川を守ります。
                        """);
    }

    @Test
    void printsTheMarkersOfAutomaticLists() throws Exception {
        assertThat(printed(word -> {
                    BigInteger circled = list(word, STNumberFormat.DECIMAL_ENCLOSED_CIRCLE, "%1", "（%2）");
                    listed(word, "木を植える", circled, 0);
                    listed(word, "苗を選ぶ", circled, 1);
                    listed(word, "土を入れる", circled, 1);
                    listed(word, "草を刈る", circled, 0);
                    listed(word, "時期を決める", circled, 1);
                    paragraph(word, "③手で打った番号");
                }))
                .isEqualTo("""
                        == page 1
                        p1 ITEM [①] 木を植える
                        p1   ITEM [（1）] 苗を選ぶ
                        p1   ITEM [（2）] 土を入れる
                        p1 ITEM [②] 草を刈る
                        p1   ITEM [（1）] 時期を決める
                        p1 ITEM [③] 手で打った番号
                        """);
    }

    @Test
    void keepsCellsThatAreMergedBothWays() throws Exception {
        assertThat(printed(word -> {
                    XWPFTable table = word.createTable(3, 3);
                    text(table, 0, 0, "取組");
                    text(table, 0, 1, "年度");
                    properties(table, 0, 1).addNewGridSpan().setVal(BigInteger.TWO);
                    table.getRow(0).removeCell(2);
                    text(table, 1, 0, "清掃");
                    text(table, 1, 1, "試行");
                    text(table, 1, 2, "実施");
                    text(table, 2, 1, "見直し");
                    properties(table, 1, 0).addNewVMerge().setVal(STMerge.RESTART);
                    properties(table, 2, 0).addNewVMerge();
                }))
                .isEqualTo("""
                        == page 1
                        p1 GRID 3x3
                            取組 | {1x2}年度
                            {2x1}清掃 | 試行 | 実施
                            見直し |\s
                        """);
    }

    @Test
    void keepsParagraphsOfACellAsLines() throws Exception {
        assertThat(printed(word -> {
                    XWPFTable table = word.createTable(1, 2);
                    text(table, 0, 0, "環境課");
                    table.getRow(0).getCell(0).addParagraph().createRun().setText("調整：総務課");
                    text(table, 0, 1, "令和6年度");
                }))
                .isEqualTo("""
                        == page 1
                        p1 GRID 1x2
                            環境課⏎調整：総務課 | 令和6年度
                        """);
    }

    @Test
    void beginsAPageAtEachBreak() throws Exception {
        assertThat(printed(word -> {
                    paragraph(word, "一枚目");
                    XWPFParagraph second = word.createParagraph();
                    second.createRun().addBreak(BreakType.PAGE);
                    second.createRun().setText("二枚目");
                }))
                .isEqualTo("""
                        == page 1
                        p1 BODY 一枚目
                        == page 2
                        p2 BODY 二枚目
                        """);
    }

    @Test
    void readsTextBoxesAfterTheirAnchorAndDeletedTextNotAtAll() throws Exception {
        assertThat(printed(word -> word.getDocument().getBody().set(body("""
                        <w:p><w:r><w:t>前</w:t></w:r><w:del><w:r><w:delText>消した</w:delText></w:r></w:del>
                          <w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">
                            <mc:Choice Requires="wps"><w:drawing><w:txbxContent><w:p><w:r><w:t>箱の中</w:t></w:r></w:p>
                            </w:txbxContent></w:drawing></mc:Choice>
                            <mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>箱の中</w:t></w:r></w:p>
                            </w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>
                          <w:r><w:ruby><w:rt><w:r><w:t>あと</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>後</w:t></w:r></w:rubyBase>
                          </w:ruby></w:r></w:p>""")))).isEqualTo("""
                        == page 1
                        p1 BODY 前後
                        p1 BODY 箱の中
                        """);
    }

    private String printed(Content content) throws Exception {
        return new OfficeFiles(folder).printed(out -> {
            try (XWPFDocument word = new XWPFDocument()) {
                content.into(word);
                word.write(out);
            }
        });
    }

    private static org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody body(String xml) {
        try {
            return org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody.Factory.parse(
                    "<xml-fragment xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + xml
                            + "</xml-fragment>");
        } catch (org.apache.xmlbeans.XmlException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static XWPFParagraph paragraph(XWPFDocument word, String text) {
        XWPFParagraph paragraph = word.createParagraph();
        String[] parts = text.split("\t");
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                paragraph.createRun().addTab();
            }
            paragraph.createRun().setText(parts[i]);
        }
        return paragraph;
    }

    private static void style(XWPFDocument word, String id, String name, String basedOn) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.addNewName().setVal(name);
        if (basedOn != null) {
            style.addNewBasedOn().setVal(basedOn);
        }
        word.createStyles().addStyle(new XWPFStyle(style));
    }

    private static BigInteger list(XWPFDocument word, STNumberFormat.Enum format, String... texts) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.TEN);
        for (int i = 0; i < texts.length; i++) {
            CTLvl level = definition.addNewLvl();
            level.setIlvl(BigInteger.valueOf(i));
            level.addNewStart().setVal(BigInteger.ONE);
            level.addNewNumFmt().setVal(i == 0 ? format : STNumberFormat.DECIMAL);
            level.addNewLvlText().setVal(texts[i]);
        }
        var numbering = word.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }

    private static void listed(XWPFDocument word, String text, BigInteger list, int level) {
        XWPFParagraph paragraph = paragraph(word, text);
        paragraph.setNumID(list);
        paragraph.setNumILvl(BigInteger.valueOf(level));
    }

    private static void text(XWPFTable table, int row, int column, String text) {
        table.getRow(row).getCell(column).setText(text);
    }

    private static CTTcPr properties(XWPFTable table, int row, int column) {
        XWPFTableCell cell = table.getRow(row).getCell(column);
        return cell.getCTTc().isSetTcPr()
                ? cell.getCTTc().getTcPr()
                : cell.getCTTc().addNewTcPr();
    }

    @FunctionalInterface
    private interface Content {
        void into(XWPFDocument word);
    }
}
