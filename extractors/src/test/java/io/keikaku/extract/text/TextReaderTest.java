package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentPrinter;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Source;
import io.keikaku.core.model.Warning;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextReaderTest {
    private static final String SHA = "0".repeat(64);

    @TempDir
    private Path folder;

    @Test
    void recordsWhatItReadFrom() throws Exception {
        Document document = new TextReader().read(file("計画"), new SourceDescription("plan.txt", SHA, "text/plain", 6));

        assertThat(document.source()).isEqualTo(new Source("plan.txt", SHA, "text/plain", 6, null, null, "UTF-8"));
    }

    @Test
    void countsPagesWhereFormFeedsPartThem() throws Exception {
        assertThat(read("一\f二\f三").source().pages()).isEqualTo(3);
    }

    @Test
    void takesALineThatBeginsMostPagesForARunningHead() throws Exception {
        assertThat(DocumentPrinter.print(read("町の計画\n\n一\f町の計画\n\n二\f町の計画\n\n三\f町の計画\n\n四")))
                .contains("RUNNING 町の計画")
                .doesNotContain("BODY 町の計画");
    }

    @Test
    void leavesALineThatBeginsAFewPagesSinceItNamesTheirSection() throws Exception {
        assertThat(DocumentPrinter.print(read("川\n\n一\f川\n\n二\f森\n\n三\f森\n\n四")))
                .doesNotContain("RUNNING");
    }

    @Test
    void takesANumberForThatOfAPageOnlyAtThePagesEdge() throws Exception {
        assertThat(DocumentPrinter.print(read("川\n\n2\n\n森\n\n5\f山\n\n6")))
                .contains("BODY 2", "RUNNING 5", "RUNNING 6");
    }

    @Test
    void keepsTheTextBelowAnItemThatEndsInBracketsApart() throws Exception {
        assertThat(DocumentPrinter.print(read("● 川の土手の手入れの事業（河川と道路の課）\n春と秋の二度にわたり草を刈ります。")))
                .contains("BODY 春と秋の二度にわたり草を刈ります。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void countsLinesHoweverTheyEnd(String lineEnd) throws Exception {
        String printed = DocumentPrinter.print(read(String.join(lineEnd, "# 題", "", "あ\tい", "う\tえ", "", "本文")));

        assertThat(printed).isEqualTo("""
                == page 1
                1 # 題
                3 GRID 2x2 spans unknown
                    あ | い
                    う | え
                6 BODY 本文
                """);
    }

    @Test
    void warnsOfCharactersThatAreLost() throws Exception {
        assertThat(read("一行目\n二�目").warnings())
                .containsExactly(new Warning(
                        "CHARSET_LOSS",
                        "1 characters could not be decoded as UTF-8, the first in line 2;"
                                + " look for a better copy, or convert it to UTF-8 by hand",
                        null));
    }

    @Test
    void readsPlainTextAndMarkdownOnly() {
        TextReader reader = new TextReader();

        assertThat(reader.reads("text/plain")).isTrue();
        assertThat(reader.reads("text/x-web-markdown")).isTrue();
        assertThat(reader.reads("text/html")).isFalse();
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(ReadException.Kind.EMPTY, TextLimits.DEFAULT, "");
    }

    @Test
    void refusesAFileThatIsTooLong() {
        assertRefused(ReadException.Kind.LIMIT, new TextLimits(5, 100, 100, 100, 100), "二文字");
    }

    @Test
    void refusesALineThatIsTooLong() {
        assertRefused(ReadException.Kind.LIMIT, new TextLimits(100, 3, 100, 100, 100), "短い\n長すぎる");
    }

    @Test
    void refusesTooManyLines() {
        assertRefused(ReadException.Kind.LIMIT, new TextLimits(100, 100, 2, 100, 100), "一\n二\n三");
    }

    @Test
    void refusesARowOfTooManyCells() {
        assertRefused(ReadException.Kind.LIMIT, new TextLimits(100, 100, 100, 2, 100), "a\tb\tc");
    }

    @Test
    void refusesTooManyCellsInAll() {
        assertRefused(ReadException.Kind.LIMIT, new TextLimits(100, 100, 100, 100, 3), "a\tb\nc\td");
    }

    @Test
    void saysThatAFileCannotBeRead() {
        assertThatThrownBy(() -> new TextReader()
                        .read(folder.resolve("absent"), new SourceDescription("absent", SHA, "text/plain", 0)))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(ReadException.Kind.IO);
    }

    private void assertRefused(ReadException.Kind kind, TextLimits limits, String text) {
        assertThatThrownBy(() -> new TextReader(limits)
                        .read(file(text), new SourceDescription("plan.txt", SHA, "text/plain", 0)))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(kind);
    }

    private Document read(String text) throws Exception {
        return new TextReader().read(file(text), new SourceDescription("plan.txt", SHA, "text/plain", 0));
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve("plan.txt"), text, StandardCharsets.UTF_8);
    }

    @Test
    void takesANumberBetweenDashesForThatOfAPage() throws Exception {
        assertThat(DocumentPrinter.print(read("川\n\n- 4 -\n\n森"))).contains("RUNNING - 4 -");
    }

    @Test
    void takesTheTitleRightBelowAPageNumberForRunningThoughOtherPagesHaveNone() throws Exception {
        String chapter = "土手の草を刈ります。\n\n%d\n鈴木町水辺の計画\n\n木を植えます。\n\n";
        String plain = "堤を直します。\n\n%d\n\n石を積みます。\n\n";
        StringBuilder text = new StringBuilder("鈴木町水辺の計画\n\n令和３年３月\n\n");
        for (int page = 1; page <= 8; page++) {
            text.append(String.format(page % 2 == 0 ? chapter : plain, page));
        }

        assertThat(DocumentPrinter.print(read(text.toString())).lines())
                .filteredOn(line -> line.contains("鈴木町水辺の計画"))
                .filteredOn(line -> line.contains("RUNNING"))
                .hasSize(4);
    }

    @Test
    void takesTheTitleBesidePageNumbersForRunningAlsoWherePageBreaksAreLost() throws Exception {
        StringBuilder text = new StringBuilder("鈴木町\n水辺の計画\n\n");
        for (int i = 1; i <= 5; i++) {
            text.append(String.format("鈴木町水辺の計画\n%d\n\n川の話%d\n\n", i, i));
        }

        assertThat(DocumentPrinter.print(read(text.toString())))
                .contains("RUNNING 鈴木町水辺の計画", "RUNNING 5")
                .doesNotContain("BODY 鈴木町水辺の計画", "BODY 5");
    }

    @Test
    void leavesALabelBesideNumbersThatCountSomethingElse() throws Exception {
        assertThat(DocumentPrinter.print(read("事業名\n1\n\n川\n\n事業名\n2\n\n森\n\n事業名\n3\n\n山\n\n事業名\n4\n\n里")))
                .doesNotContain("RUNNING 事業名");
    }
}
