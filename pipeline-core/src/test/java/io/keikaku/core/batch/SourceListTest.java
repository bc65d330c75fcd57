package io.keikaku.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceListTest {

    @TempDir
    private Path folder;

    @Test
    void aLineIsAPathWithUrlTownAndDayWhereTheyAreGiven() throws IOException {
        assertThat(read("\uFEFFa.pdf\n\n# a remark\nb.pdf\thttps://example.jp/b.pdf\t水沢台市\t2025-04-01\nc.pdf\t\t青空町\n"))
                .containsExactly(
                        new SourceList.Line("a.pdf", Provenance.UNKNOWN),
                        new SourceList.Line("b.pdf", new Provenance("https://example.jp/b.pdf", "水沢台市", "2025-04-01")),
                        new SourceList.Line("c.pdf", new Provenance(null, "青空町", null)));
    }

    @Test
    void aFirstLineThatNamesTheColumnsIsPassedOver() throws IOException {
        assertThat(read("path\tURL\ttown\tfetched\na.pdf\thttps://example.jp/a.pdf\n"))
                .containsExactly(new SourceList.Line("a.pdf", new Provenance("https://example.jp/a.pdf", null, null)));
    }

    @Test
    void aDayAsSpreadsheetsWriteItBecomesIso() throws IOException {
        assertThat(read("a.pdf\t\t\t2025/4/1\n"))
                .containsExactly(new SourceList.Line("a.pdf", new Provenance(null, null, "2025-04-01")));
    }

    @Test
    void aDayThatTheCalendarLacksIsNone() {
        assertThatThrownBy(() -> read("a.pdf\t\t\t2025/2/30\n")).hasMessageContaining("2025/2/30 is no day");
    }

    @Test
    void aDayThatIsNoneIsNamedWithItsLine() {
        assertThatThrownBy(() -> read("a.pdf\nb.pdf\t\t\t令和7年4月1日\n"))
                .hasMessageEndingWith("line 2: 令和7年4月1日 is no day such as 2025-04-01");
    }

    @Test
    void tooManyColumnsAreNamedWithTheirLine() {
        assertThatThrownBy(() -> read("a\tb\tc\t2025-04-01\te\n")).hasMessageContaining("line 1: 5 columns");
    }

    @Test
    void aListThatIsNotUtf8SaysSo() throws IOException {
        Path list = Files.write(folder.resolve("list"), "計画.pdf".getBytes(Charset.forName("windows-31j")));
        assertThatThrownBy(() -> SourceList.read(list)).hasMessage(list + " is not UTF-8; save it as UTF-8");
    }

    @Test
    void aListThatIsNotThereSaysSo() {
        assertThatThrownBy(() -> SourceList.read(folder.resolve("list"))).hasMessageEndingWith("there is no such file");
    }

    private Iterable<SourceList.Line> read(String content) throws IOException {
        return SourceList.read(Files.writeString(folder.resolve("list"), content));
    }
}
