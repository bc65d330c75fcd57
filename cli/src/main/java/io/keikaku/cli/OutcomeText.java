package io.keikaku.cli;

import io.keikaku.core.batch.Outcome;
import java.util.Locale;

/** Says in one line what became of an input. */
final class OutcomeText {
    private OutcomeText() {}

    static String of(Outcome outcome) {
        return outcome.uri() + ": "
                + switch (outcome) {
                    case Outcome.Done done -> Count.of(done.measures(), "measure");
                    case Outcome.DoneWithWarnings done ->
                        Count.of(done.measures(), "measure") + ", " + Count.of(done.warnings(), "warning");
                    case Outcome.Empty empty -> "no measures: " + empty.why().text();
                    case Outcome.Failed failed ->
                        "FAILED (" + failed.kind().name().toLowerCase(Locale.ROOT) + "): " + failed.message() + "; "
                                + failed.kind().advice();
                    case Outcome.Skipped skipped -> "skipped: " + skipped.why();
                };
    }
}
