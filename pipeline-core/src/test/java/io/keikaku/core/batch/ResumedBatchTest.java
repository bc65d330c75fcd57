package io.keikaku.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a batch does about earlier runs, second chances, limits and stopping. */
class ResumedBatchTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    private final MemorySink sink = new MemorySink();
    private final List<String> read = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private BatchSettings settings = BatchSettings.of(1, "1");
    private Optional<Extraction> secondChance = Optional.empty();

    @Test
    void whatIsDoneAndUnchangedIsNotReadAgain() throws Exception {
        run(file("a", "1 measures"));
        run(file("a", "1 measures"), file("b", "2 measures"));
        assertThat(read).containsExactly("a", "b");
        assertThat(outcomes).contains(new Outcome.Skipped("a", "unchanged since it was read"));
    }

    @Test
    void whatHasChangedIsReadAgain() throws Exception {
        run(file("a", "1 measures"));
        run(file("a", "2 measures"));
        assertThat(read).containsExactly("a", "a");
    }

    @Test
    void whatAnotherVersionHasReadIsReadAgain() throws Exception {
        run(file("a", "1 measures"));
        settings = BatchSettings.of(1, "2");
        run(file("a", "1 measures"));
        assertThat(read).containsExactly("a", "a");
    }

    @Test
    void whatHasLostItsPlanIsReadAgain() throws Exception {
        run(file("a", "1 measures"));
        sink.remove("a");
        run(file("a", "1 measures"));
        assertThat(read).containsExactly("a", "a");
    }

    @Test
    void everythingIsReadAgainWhereThatIsAskedFor() throws Exception {
        run(file("a", "1 measures"));
        settings = new BatchSettings(1, Limits.DEFAULT, ArchiveLimits.DEFAULT, "1", false, true, false);
        run(file("a", "1 measures"));
        assertThat(read).containsExactly("a", "a");
    }

    @Test
    void whatHasFailedIsNotReadAgainButStillFails() throws Exception {
        run(file("a", "encrypted"));
        run(file("a", "encrypted"));
        assertThat(read).containsExactly("a");
        assertThat(outcomes)
                .hasSize(2)
                .containsOnly(new Outcome.Failed("a", FailureKind.ENCRYPTED, "it has a password"));
    }

    @Test
    void whatHasFailedIsReadAgainWhereThatIsAskedFor() throws Exception {
        run(file("a", "encrypted"), file("b", "1 measures"));
        settings = new BatchSettings(1, Limits.DEFAULT, ArchiveLimits.DEFAULT, "1", true, false, false);
        run(file("a", "encrypted"), file("b", "1 measures"));
        assertThat(read).containsExactly("a", "b", "a");
    }

    @Test
    void aCopyOfWhatAnEarlierRunHasReadIsNotRead() throws Exception {
        run(file("a", "1 measures"));
        run(file("copy", "1 measures"));
        assertThat(read).containsExactly("a");
        assertThat(outcomes).contains(new Outcome.Skipped("copy", "its bytes are those of a"));
    }

    @Test
    void aCopyIsReadWhenWhatItWasACopyOfHasChanged() throws Exception {
        run(file("a", "1 measures"), file("copy", "1 measures"));
        run(file("a", "2 measures"), file("copy", "1 measures"));
        assertThat(read).containsExactly("a", "a", "copy");
    }

    @Test
    void whatBreaksTheProgramIsTriedOnceMoreWhenAllElseIsDone() throws Exception {
        secondChance = Optional.of(new FakeExtraction());
        settings = BatchSettings.of(1, "1");
        run(file("a", "too large once"), file("b", "1 measures"));
        assertThat(outcomes).containsExactly(new Outcome.Done("b", "b", 1), new Outcome.Done("a", "a", 3));
        assertThat(entry("a").attempts()).isEqualTo(2);
    }

    @Test
    void whatBreaksTheProgramTwiceHasFailed() throws Exception {
        secondChance = Optional.of(new FakeExtraction());
        run(file("a", "a fault"));
        assertThat(outcomes).hasSize(1).first().isInstanceOf(Outcome.Failed.class);
        assertThat(entry("a").attempts()).isEqualTo(2);
    }

    @Test
    void aSourceThatIsBrokenHasNoSecondChance() throws Exception {
        secondChance = Optional.of((file, uri) -> {
            throw new AssertionError("not asked for");
        });
        run(file("a", "encrypted"));
        assertThat(entry("a").attempts()).isEqualTo(1);
    }

    @Test
    void theFirstFailureEndsTheRunWhereThatIsAskedFor() throws Exception {
        settings = new BatchSettings(1, Limits.DEFAULT, ArchiveLimits.DEFAULT, "1", false, false, true);
        run(file("a", "1 measures"), file("b", "encrypted"), file("c", "2 measures"));
        assertThat(read).containsExactly("a", "b");
    }

    @Test
    void aSourceLongerThanAllowedIsNotRead() throws Exception {
        Limits small = new Limits(Limits.DEFAULT.time(), 512, 10, 5, 1_000);
        settings = new BatchSettings(1, small, ArchiveLimits.DEFAULT, "1", false, false, false);
        run(file("a", "1 measures"));
        assertThat(outcomes).containsExactly(new Outcome.Failed("a", FailureKind.LIMIT, "it is longer than 5 bytes"));
        assertThat(read).isEmpty();
    }

    @Test
    void whatTheUserSaysOfASourceGoesIntoItsPlan() throws Exception {
        Provenance said = new Provenance("https://example.jp/a.pdf", "水沢台市", "2025-04-01");
        run(new WorkItem(file("a", "1 measures").location(), "a", said));
        Plan plan = sink.plans().get("a");
        assertThat(plan.source().url()).isEqualTo("https://example.jp/a.pdf");
        assertThat(plan.source().town()).isEqualTo("水沢台市");
        assertThat(plan.source().fetched()).isEqualTo("2025-04-01");
    }

    @Test
    void aPlanThatTheDiskHadNoRoomForIsReadAgain() throws Exception {
        run(file("unkept", "1 measures"));
        run(file("unkept", "1 measures"));
        assertThat(read).containsExactly("unkept", "unkept");
    }

    @Test
    void aSourceOfWhichTheUserSaysSomethingNewIsReadAgain() throws Exception {
        WorkItem source = file("a", "1 measures");
        run(source);
        run(source.saidToBe(new Provenance("https://example.jp/a.pdf", null, null)));
        assertThat(read).containsExactly("a", "a");
        assertThat(sink.plans().get("a").source().url()).isEqualTo("https://example.jp/a.pdf");
    }

    @Test
    void whatTheUserOnceSaidOfASourceStaysWhenItIsReadAgain() throws Exception {
        WorkItem source = file("a", "1 measures");
        run(source.saidToBe(new Provenance("https://example.jp/a.pdf", null, null)));
        run(source);
        settings = new BatchSettings(1, Limits.DEFAULT, ArchiveLimits.DEFAULT, "2", false, false, false);
        run(source);
        assertThat(read).containsExactly("a", "a");
        assertThat(sink.plans().get("a").source().url()).isEqualTo("https://example.jp/a.pdf");
    }

    @Test
    void nothingIsLeftInTheScratchFolder() throws Exception {
        run(file("a", "1 measures"), file("b", "encrypted"));
        assertThat(out.resolve(".work")).doesNotExist();
    }

    private void run(WorkItem... items) throws Exception {
        Recorder recorder = new Recorder();
        try (Workplace workplace = Workplace.in(out)) {
            FakeExtraction fake = new FakeExtraction();
            Extraction recording = (file, uri) -> {
                read.add(uri);
                if (content(file).equals("too large once")) {
                    throw new BrokenOffException(FailureKind.MEMORY, "it needed more than 512 MB of memory");
                }
                return fake.extract(file, uri);
            };
            new Batch(settings, recording, secondChance, sink, workplace.ledger(), workplace.scratch())
                    .run(new WorkList(List.of(items), List.of()), recorder);
        }
        outcomes.addAll(recorder.outcomes);
    }

    private static String content(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private LedgerEntry entry(String uri) throws IOException {
        try (Ledger ledger = Ledger.open(out.resolve("ledger.jsonl"))) {
            return ledger.latest(uri).orElseThrow();
        }
    }

    private WorkItem file(String name, String content) throws IOException {
        return WorkItem.of(Files.writeString(folder.resolve(name), content), name);
    }
}
