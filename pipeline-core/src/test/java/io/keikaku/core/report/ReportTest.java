package io.keikaku.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.batch.EmptyReason;
import io.keikaku.core.batch.FailureKind;
import io.keikaku.core.batch.LedgerEntry;
import io.keikaku.core.batch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code outcomes.csv} and {@code report.html} say of a run. */
class ReportTest {

    private static final List<LedgerEntry> ENTRIES = List.of(
            entry(new Outcome.DoneWithWarnings("a,1.pdf", "pa", 12, 3), Map.of("YEAR_UNCERTAIN", 3), 40, 1_500),
            entry(new Outcome.Done("b.pdf", "pb", 7), Map.of(), 8, 900),
            entry(new Outcome.Empty("c.pdf", "pc", EmptyReason.NO_TABLES, 2), Map.of("NO_TEXT_LAYER", 2), 2, 10),
            entry(new Outcome.Failed("d<1>.pdf", FailureKind.ENCRYPTED, "it has a password"), Map.of(), null, 5),
            entry(new Outcome.Skipped("e.pdf", "its bytes are those of b.pdf"), Map.of(), null, 0));

    @TempDir
    private Path folder;

    @Test
    void theTableHasARowForEveryInput() throws IOException {
        OutcomeFile.write(ENTRIES, folder);
        assertThat(Files.readString(folder.resolve("outcomes.csv")).lines())
                .containsExactly(
                        "\uFEFFsource,outcome,kind,message,plan,measures,warnings,pages,sha256",
                        "\"a,1.pdf\",done with warnings,,,pa,12,3,40,00",
                        "b.pdf,done,,,pb,7,0,8,00",
                        "c.pdf,empty,no_tables,\"it has headings but no tables, and none of its prose reads as a measure\","
                                + "pc,0,2,2,00",
                        "d<1>.pdf,failed,encrypted,\"it has a password; remove the password, or ask the publisher for an "
                                + "open copy\",,,,,00",
                        "e.pdf,skipped,,its bytes are those of b.pdf,,,,,00");
    }

    @Test
    void thePageCountsOutcomes() throws IOException {
        assertThat(page())
                .contains("What became of 5 sources")
                .contains("<tr><td>failed: encrypted</td><td class=\"number\">1</td></tr>");
    }

    @Test
    void thePageSaysWhyASourceFailedAndEscapesItsName() throws IOException {
        assertThat(page()).contains("<tr><td>d&lt;1&gt;.pdf</td><td>encrypted</td><td>it has a password; remove");
    }

    @Test
    void thePageCountsWarningsByCode() throws IOException {
        assertThat(page())
                .contains("<tr><td>YEAR_UNCERTAIN</td><td class=\"number\">3</td><td class=\"number\">1</td></tr>");
    }

    @Test
    void thePageNamesSourcesWithPagesThatHaveNoText() throws IOException {
        assertThat(page())
                .contains("<h2>Pages without text</h2>", "<tr><td>c.pdf</td><td class=\"number\">2</td></tr>");
    }

    @Test
    void thePageShowsTheSlowestFirst() throws IOException {
        assertThat(page()).containsSubsequence("<h2>Slowest sources</h2>", "a,1.pdf</td><td>1.5", "b.pdf</td><td>0.9");
    }

    @Test
    void thePageLinksToWhatThereIsOfAPlan() throws IOException {
        Files.createDirectories(folder.resolve("plans"));
        Files.writeString(folder.resolve("plans/pb.json"), "{}");
        assertThat(page())
                .contains("<a href=\"plans/pb.json\">")
                .doesNotContain("<a href=\"plans/pa.json\">", "overlays/");
    }

    @Test
    void thePageNeedsNothingBesideIt() throws IOException {
        assertThat(page()).doesNotContain("<script", "<link", "http://", "https://");
    }

    private String page() throws IOException {
        ReportPage.write(ENTRIES, folder);
        return Files.readString(folder.resolve("report.html"));
    }

    private static LedgerEntry entry(Outcome outcome, Map<String, Integer> warnings, Integer pages, long millis) {
        return new LedgerEntry("00", "1", outcome, warnings, pages, 1, millis, null);
    }
}
