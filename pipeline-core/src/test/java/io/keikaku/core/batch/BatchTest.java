package io.keikaku.core.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BatchTest {

    @TempDir
    private Path folder;

    @TempDir
    private Path out;

    private final MemorySink sink = new MemorySink();
    private Optional<Extraction> secondChance = Optional.empty();

    @Test
    void aPlanWithNothingToCheckIsDone() throws Exception {
        assertThat(run(file("a", "2 measures"))).containsExactly(new Outcome.Done("a", "a", 2));
    }

    @Test
    void aPlanWithWarningsSaysSo() throws Exception {
        assertThat(run(file("a", "2 measures, warned"))).containsExactly(new Outcome.DoneWithWarnings("a", "a", 2, 1));
    }

    @Test
    void aPlanWithoutMeasuresIsKeptAndCalledEmpty() throws Exception {
        assertThat(run(file("a", "0 measures")))
                .containsExactly(new Outcome.Empty("a", "a", EmptyReason.NO_STRUCTURE, 0));
        assertThat(sink.plans()).containsOnlyKeys("a");
    }

    @Test
    void aSourceThatCannotBeReadFailsWithItsKindAndHarmsNoOther() throws Exception {
        assertThat(run(file("a", "encrypted"), file("b", "1 measures")))
                .containsExactlyInAnyOrder(
                        new Outcome.Failed("a", FailureKind.ENCRYPTED, "it has a password"),
                        new Outcome.Done("b", "b", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a fault", "a deep recursion"})
    void aFaultOfTheProgramIsACrashOfOneSource(String content) throws Exception {
        assertThat(run(file("a", content), file("b", "1 measures")))
                .hasSize(2)
                .anySatisfy(outcome -> assertThat(outcome)
                        .isInstanceOfSatisfying(
                                Outcome.Failed.class,
                                failed -> assertThat(failed.kind()).isEqualTo(FailureKind.CRASH)));
    }

    @Test
    void memoryThatIsUsedUpIsAFailureOfOneSource() throws Exception {
        assertThat(run(file("a", "too large")))
                .containsExactly(new Outcome.Failed("a", FailureKind.MEMORY, "the memory was used up"));
    }

    @Test
    void aFileThatIsGoneFails() throws Exception {
        assertThat(run(WorkItem.of(folder.resolve("gone"), "gone")))
                .containsExactly(new Outcome.Failed("gone", FailureKind.IO, "there is no such file"));
    }

    @Test
    void aPlanThatCannotBeKeptFailsAndTheOthersGoThrough() throws Exception {
        assertThat(run(file("unkept", "2 measures"), file("b", "1 measures")))
                .containsExactlyInAnyOrder(
                        new Outcome.Failed("unkept", FailureKind.IO, "cannot write unkept: no space left"),
                        new Outcome.Done("b", "b", 1));
    }

    @Test
    void ofSourcesWithTheSameBytesTheFirstIsRead() throws Exception {
        List<WorkItem> items = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            items.add(file("copy%02d".formatted(i), "1 measures"));
        }
        List<Outcome> outcomes = run(items.toArray(WorkItem[]::new));
        assertThat(sink.plans()).containsOnlyKeys("copy00");
        assertThat(outcomes).hasSize(50).contains(new Outcome.Skipped("copy49", "its bytes are those of copy00"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 7})
    void theOutcomesDoNotDependOnTheNumberOfThreads(int threads) throws Exception {
        List<WorkItem> items = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            items.add(file("f%03d".formatted(i), i % 7 == 0 ? "encrypted " + i : i % 5 + " measures, number " + i));
        }
        Recorder recorder = new Recorder();
        Summary summary = run(BatchSettings.of(threads, "1"), new WorkList(items, List.of()), recorder);
        assertThat(summary).isEqualTo(new Summary(171, 343, 0, 34, 29, 0));
        assertThat(recorder.outcomes).hasSize(200);
        assertThat(sink.plans()).hasSize(171);
    }

    @Test
    void rejectedInputsCountAsFailures() throws Exception {
        Outcome rejected = new Outcome.Failed("nothing", FailureKind.IO, "there is no such file or folder");
        Recorder recorder = new Recorder();
        Summary summary = run(BatchSettings.of(1, "1"), new WorkList(List.of(), List.of(rejected)), recorder);
        assertThat(summary.failed()).isEqualTo(1);
        assertThat(recorder.outcomes).containsExactly(rejected);
        assertThat(recorder.announced).isEqualTo(1);
    }

    private List<Outcome> run(WorkItem... items) throws Exception {
        Recorder recorder = new Recorder();
        run(BatchSettings.of(2, "1"), new WorkList(List.of(items), List.of()), recorder);
        return recorder.outcomes;
    }

    private Summary run(BatchSettings settings, WorkList list, BatchListener listener) throws Exception {
        try (Workplace workplace = Workplace.in(out)) {
            return new Batch(
                            settings, new FakeExtraction(), secondChance, sink, workplace.ledger(), workplace.scratch())
                    .run(list, listener);
        }
    }

    private WorkItem file(String name, String content) throws IOException {
        return WorkItem.of(Files.writeString(folder.resolve(name), content), name);
    }
}
