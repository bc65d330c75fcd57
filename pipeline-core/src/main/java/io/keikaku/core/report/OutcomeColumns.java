package io.keikaku.core.report;

import io.keikaku.core.batch.LedgerEntry;
import io.keikaku.core.batch.Outcome;
import java.util.Locale;

/** An outcome in the words of the table and the page. */
record OutcomeColumns(String outcome, String kind, String message, Integer measures, Integer warnings) {

    static OutcomeColumns of(LedgerEntry entry) {
        return switch (entry.outcome()) {
            case Outcome.Done done -> new OutcomeColumns("done", null, null, done.measures(), 0);
            case Outcome.DoneWithWarnings done ->
                new OutcomeColumns("done with warnings", null, null, done.measures(), done.warnings());
            case Outcome.Empty empty ->
                new OutcomeColumns(
                        "empty",
                        empty.why().name().toLowerCase(Locale.ROOT),
                        empty.why().text(),
                        0,
                        empty.warnings());
            case Outcome.Failed failed ->
                new OutcomeColumns(
                        "failed",
                        failed.kind().name().toLowerCase(Locale.ROOT),
                        failed.message() + "; " + failed.kind().advice(),
                        null,
                        null);
            case Outcome.Skipped skipped -> new OutcomeColumns("skipped", null, skipped.why(), null, null);
        };
    }
}
