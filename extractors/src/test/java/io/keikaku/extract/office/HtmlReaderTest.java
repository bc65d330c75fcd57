package io.keikaku.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsHeadingsParagraphsAndLists() throws Exception {
        assertThat(printed("""
                        <!DOCTYPE html><html><head><title>計画</title><style>p {}</style></head><body>
                        <h1>水と緑の<br>計画</h1>
                        <p>川を
                        守ります。</p><div>林も<b>守ります</b>。<script>x()</script></div>
                        <ul><li>木を植える<ul><li>苗を選ぶ</li></ul></li><li>①草を刈る</li></ul>
                        <ol><li>調べる</li><li><p>直す</p></li></ol>
                        </body></html>""")).isEqualTo("""
                        == page 1
                        p1 # 水と緑の計画
                        p1 BODY 川を 守ります。
                        p1 BODY 林も守ります。
                        p1 ITEM [・] 木を植える
                        p1   ITEM [・] 苗を選ぶ
                        p1 ITEM [①] 草を刈る
                        p1 ITEM [1.] 調べる
                        p1 ITEM [2.] 直す
                        """);
    }

    @Test
    void keepsTheSpansOfTables() throws Exception {
        assertThat(printed("""
                        <!DOCTYPE html><html><body><table><caption>年次計画</caption>
                        <tr><th rowspan="2">取組</th><th colspan="2">年度</th></tr>
                        <tr><th>6</th><th>7</th></tr>
                        <tr><td>清掃<br>（川）</td><td colspan=2>試行 ⇒</td></tr>
                        <tr><td>植樹</td><td></td><td><ul><li>実施</li><li>見直し</li></ul></td></tr>
                        </table></body></html>""")).isEqualTo("""
                        == page 1
                        p1 GRID 4x3: 年次計画
                            *{2x1}取組 | *{1x2}年度
                            *6 | *7
                            清掃⏎（川） | {1x2}試行 ⇒
                            植樹 |  | 実施⏎見直し
                        """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Shift_JIS", "EUC-JP", "UTF-8"})
    void believesTheCharsetThatThePageNames(String charset) throws Exception {
        String html = "<html><head><meta charset=\"" + charset + "\"></head><body><p>環境課</p></body></html>";

        assertThat(new OfficeFiles(folder).printed(out -> out.write(html.getBytes(Charset.forName(charset)))))
                .isEqualTo("== page 1\np1 BODY 環境課\n");
    }

    private String printed(String html) throws Exception {
        return new OfficeFiles(folder).printed(out -> out.write(html.getBytes(StandardCharsets.UTF_8)));
    }
}
