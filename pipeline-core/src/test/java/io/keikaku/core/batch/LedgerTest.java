package io.keikaku.core.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTest {

    private static final LedgerEntry A = entry("町/a.pdf", "a1", new Outcome.Done("町/a.pdf", "pa", 3));
    private static final LedgerEntry B =
            entry("b.pdf", "b1", new Outcome.Failed("b.pdf", FailureKind.TIMEOUT, "it took \"long\""));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameFile() {
        file = folder.resolve("ledger.jsonl");
    }

    @Test
    void whatWasWrittenDownIsKnownWhenTheLedgerIsOpenedAgain() throws IOException {
        write(A, B);
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.entries()).containsExactly(B, A);
            assertThat(ledger.latest("b.pdf")).contains(B);
            assertThat(ledger.planOf("a1")).contains(A);
        }
    }

    @Test
    void everyOutcomeSurvives() throws IOException {
        Outcome[] outcomes = {
            new Outcome.Done("1", "p1", 1),
            new Outcome.DoneWithWarnings("2", "p2", 1, 2),
            new Outcome.Empty("3", "p3", EmptyReason.NO_TABLES, 1),
            new Outcome.Failed("4", FailureKind.ENCRYPTED, "it has a password"),
            new Outcome.Skipped("5", "its bytes are those of 1")
        };
        for (Outcome outcome : outcomes) {
            write(entry(outcome.uri(), "00", outcome));
        }
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.entries()).extracting(LedgerEntry::outcome).containsExactly(outcomes);
        }
    }

    @Test
    void theLastEntryOfASourceCounts() throws IOException {
        LedgerEntry later = entry("b.pdf", "b1", new Outcome.Done("b.pdf", "pb", 1));
        write(B, later);
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.entries()).containsExactly(later);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 60})
    void aTornLastLineIsCutOffAndTheLedgerGoesOn(int lost) throws IOException {
        write(A, B);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - lost));
        write(B);
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.entries()).containsExactly(B, A);
        }
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aDamagedLineWithinIsNamed() throws IOException {
        write(A);
        Files.writeString(file, "{damaged\n", StandardOpenOption.APPEND);
        Files.writeString(file, "{more damage\n", StandardOpenOption.APPEND);
        assertThatThrownBy(() -> Ledger.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2 is damaged")
                .hasMessageContaining("delete that line");
    }

    @Test
    void aPlanIsSupersededWhenNoSourceHasItAnyMore() throws IOException {
        write(A, entry("町/a.pdf", "a2", new Outcome.Done("町/a.pdf", "pa2", 3)));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.supersededPlans()).containsExactly("pa");
            assertThat(ledger.planOf("a1")).isEmpty();
        }
    }

    @Test
    void aPlanThatAnotherSourceStillHasIsNotSuperseded() throws IOException {
        write(
                A,
                entry("町/a.pdf", "a2", new Outcome.Done("町/a.pdf", "pa2", 3)),
                entry("copy.pdf", "a1", new Outcome.Done("copy.pdf", "pa", 3)));
        try (Ledger ledger = Ledger.open(file)) {
            assertThat(ledger.supersededPlans()).isEmpty();
        }
    }

    private void write(LedgerEntry... entries) throws IOException {
        try (Ledger ledger = Ledger.open(file)) {
            for (LedgerEntry entry : entries) {
                ledger.add(entry);
            }
        }
    }

    private static LedgerEntry entry(String uri, String sha256, Outcome outcome) {
        assertThat(outcome.uri()).isEqualTo(uri);
        return new LedgerEntry(sha256, "1", outcome, Map.of("YEAR_UNCERTAIN", 2), 12, 1, 345, null);
    }
}
