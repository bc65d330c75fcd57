package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.batch.FailureKind;
import io.keikaku.core.batch.Outcome;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class LineProgressTest {

    private final StringWriter text = new StringWriter();
    private long nanos;
    private final LineProgress progress = new LineProgress(new PrintWriter(text), () -> nanos);

    @Test
    void aShortListHasALineForEverySource() {
        progress.started(12);
        progress.finished(new Outcome.Done("a.pdf", "pa", 3));
        progress.finished(new Outcome.Skipped("b.pdf", "unchanged since it was read"));
        assertThat(text.toString().lines())
                .containsExactly("[ 1/12] a.pdf: 3 measures", "[ 2/12] b.pdf: skipped: unchanged since it was read");
    }

    @Test
    void aLongListHasALineEveryFewSecondsWithRateAndTimeToGo() {
        progress.started(1_000);
        for (int i = 0; i < 20; i++) {
            nanos += 500_000_000;
            progress.finished(new Outcome.Done(i + ".pdf", "p" + i, 3));
        }
        assertThat(text.toString().lines())
                .containsExactly(
                        "10 of 1000 sources, 0 failed, 2.0 a second, 495 seconds to go",
                        "20 of 1000 sources, 0 failed, 2.0 a second, 490 seconds to go");
    }

    @Test
    void aFailureHasItsLineHoweverLongTheList() {
        progress.started(1_000);
        progress.finished(new Outcome.Failed("a.pdf", FailureKind.TIMEOUT, "it took longer than 120 seconds"));
        assertThat(text.toString())
                .isEqualToIgnoringNewLines("[   1/1000] a.pdf: FAILED (timeout): it took longer than 120 seconds; "
                        + "run it again with a longer time limit");
    }
}
