package io.keikaku.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsHeadingsListsNotesAndContents() throws Exception {
        assertThat(printed("text", """
                        <office:automatic-styles><text:list-style style:name="L1">
                        <text:list-level-style-number text:level="1" style:num-format="①, ②, ③, ..."/>
                        <text:list-level-style-bullet text:level="2" text:bullet-char="●"/>
                        </text:list-style></office:automatic-styles>
                        <office:body><office:text>
                        <text:table-of-content><text:index-body><text:p>川<text:tab/>3</text:p></text:index-body>
                        </text:table-of-content>
                        <text:h text:outline-level="2">川</text:h>
                        <text:p>川を<text:span>守り</text:span>ます<text:note><text:note-citation>1</text:note-citation>
                        <text:note-body><text:p>一級の川</text:p></text:note-body></text:note>。</text:p>
                        <text:list text:style-name="L1"><text:list-item><text:p>木を植える</text:p>
                        <text:list><text:list-item><text:p>苗を選ぶ</text:p></text:list-item></text:list></text:list-item>
                        <text:list-item><text:p>草を刈る</text:p></text:list-item></text:list>
                        <text:soft-page-break/><text:p>二枚目</text:p>
                        </office:text></office:body>""")).isEqualTo("""
                        == page 1
                        p1 CONTENTS 川 3
                        p1 ## 川
                        p1 BODY 川を守ります。
                        p1 FOOTNOTE 一級の川
                        p1 ITEM [①] 木を植える
                        p1   ITEM [●] 苗を選ぶ
                        p1 ITEM [②] 草を刈る
                        == page 2
                        p2 BODY 二枚目
                        """);
    }

    @Test
    void unrollsRepeatedCellsAndKeepsMergedOnes() throws Exception {
        assertThat(printed("spreadsheet", """
                        <office:automatic-styles>
                        <style:style style:name="c1" style:family="table-cell">
                        <style:table-cell-properties fo:border="0.5pt solid #000000"/></style:style>
                        </office:automatic-styles>
                        <office:body><office:spreadsheet><table:table table:name="工程">
                        <table:table-row><table:table-cell><text:p>水と緑の工程</text:p></table:table-cell>
                        <table:table-cell table:number-columns-repeated="16383"/></table:table-row>
                        <table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>
                        <table:table-row>
                        <table:table-cell table:number-rows-spanned="2"><text:p>清掃</text:p></table:table-cell>
                        <table:table-cell table:number-columns-repeated="2"><text:p>実施</text:p></table:table-cell>
                        <table:table-cell table:style-name="c1"/></table:table-row>
                        <table:table-row><table:covered-table-cell/>
                        <table:table-cell table:number-columns-repeated="2"/>
                        <table:table-cell><text:p>見直し</text:p></table:table-cell></table:table-row>
                        <table:table-row table:number-rows-repeated="1048570"><table:table-cell/></table:table-row>
                        </table:table><table:table table:name="Sheet2"><table:table-row>
                        <table:table-cell><text:p>資料</text:p></table:table-cell></table:table-row></table:table>
                        </office:spreadsheet></office:body>""")).isEqualTo("""
                        == page 1
                        p1 # 工程
                        p1 BODY 水と緑の工程
                        p1 GRID 2x4
                            {2x1}清掃 | 実施 | 実施 |\\s
                            見直し
                        == page 2
                        p2 BODY 資料
                        """.replace("\\s", " "));
    }

    @Test
    void readsEachSlideAsAPage() throws Exception {
        assertThat(printed("presentation", """
                        <office:body><office:presentation>
                        <draw:page><draw:frame><draw:text-box><text:p>一枚目</text:p></draw:text-box></draw:frame>
                        <presentation:notes><text:p>話すこと</text:p></presentation:notes></draw:page>
                        <draw:page/>
                        <draw:page><draw:frame><table:table><table:table-row><table:table-cell><text:p>清掃</text:p>
                        </table:table-cell><table:table-cell/></table:table-row></table:table></draw:frame></draw:page>
                        </office:presentation></office:body>""")).isEqualTo("""
                        == page 1
                        p1 BODY 一枚目
                        == page 2
                        == page 3
                        p3 GRID 1x2
                            清掃 |\\s
                        """.replace("\\s", " "));
    }

    private String printed(String kind, String content) throws Exception {
        return new OfficeFiles(folder).printed(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                byte[] type = ("application/vnd.oasis.opendocument." + kind).getBytes(StandardCharsets.US_ASCII);
                ZipEntry entry = new ZipEntry("mimetype");
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(type.length);
                CRC32 crc = new CRC32();
                crc.update(type);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(type);
                zip.putNextEntry(new ZipEntry("content.xml"));
                zip.write(("<office:document-content xmlns:office='o' xmlns:text='t' xmlns:style='s' xmlns:table='b'"
                                + " xmlns:draw='d' xmlns:fo='f' xmlns:presentation='p'>"
                                + content.replaceAll(">\\s+<", "><")
                                + "</office:document-content>")
                        .getBytes(StandardCharsets.UTF_8));
            }
        });
    }
}
