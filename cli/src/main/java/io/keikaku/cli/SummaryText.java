package io.keikaku.cli;

import io.keikaku.core.batch.Summary;
import java.util.Locale;

/** Sums up a run in one line. */
final class SummaryText {
    private SummaryText() {}

    static String of(Summary summary, double seconds) {
        return String.join(
                        ", ",
                        Count.of(summary.plans(), "plan"),
                        Count.of(summary.measures(), "measure"),
                        Count.of(summary.warnings(), "warning"),
                        Count.of(summary.failed(), "failure"))
                + (summary.empty() == 0 ? "" : ", " + summary.empty() + " without measures")
                + (summary.skipped() == 0 ? "" : ", " + summary.skipped() + " skipped")
                + String.format(Locale.ROOT, " in %.1f seconds", seconds);
    }
}
