package io.keikaku.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void endsRowsAsRfc4180Has() throws IOException {
        assertThat(row("窓口", "市民課")).isEqualTo("窓口,市民課\r\n");
    }

    @Test
    void quotesCommasQuotesAndLineBreaks() throws IOException {
        assertThat(row("a,b", "say \"hi\"", "two\nlines")).isEqualTo("\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n");
    }

    @Test
    void quotesBlanksAtTheEdgesWhichSomeReadersDrop() throws IOException {
        assertThat(row(" a", "b")).isEqualTo("\" a\",b\r\n");
    }

    @Test
    void leavesTheCellOfAnUnknownValueEmpty() throws IOException {
        assertThat(row("a", null, "b")).isEqualTo("a,,b\r\n");
    }

    @Test
    void joinsLists() throws IOException {
        assertThat(row(List.of("市民課", "情報課"), List.of())).isEqualTo("\"市民課; 情報課\",\r\n");
    }

    @Test
    void writesNumbersPlainly() throws IOException {
        assertThat(row(2024, 0.95, 1.2e9, true)).isEqualTo("2024,0.95,1200000000,true\r\n");
    }

    @Test
    void beginsWithAByteOrderMarkForSpreadsheetsOnly() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = CsvWriter.forSpreadsheets(out);
        csv.row(List.of("a"));
        csv.flush();
        assertThat(out.toByteArray()).containsExactly(0xEF, 0xBB, 0xBF, 'a', '\r', '\n');
    }

    private static String row(Object... values) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvWriter csv = CsvWriter.plain(out);
        csv.row(Arrays.asList(values));
        csv.flush();
        return out.toString(StandardCharsets.UTF_8);
    }
}
