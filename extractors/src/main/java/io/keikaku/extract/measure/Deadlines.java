package io.keikaku.extract.measure;

import io.keikaku.core.model.Deadline;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearMention;
import java.util.List;

/** Reads texts that say by when a measure is to be done. */
final class Deadlines {
    private Deadlines() {}

    /**
     * Gives a mention the text as printed and the last fiscal year of the span that it is. An open end, a calendar year and a
     * date in prose, which may be that of a beginning, give no year, and a warning.
     */
    static void read(String text, EraContext eras, Mention mention) {
        List<YearMention> named = FiscalYears.find(text, eras);
        Integer year = FiscalYears.parse(text, eras)
                .map(span -> span.calendar() ? null : span.to())
                .orElseGet(() -> season(text, named));
        mention.deadline = new Deadline(text, year);
        if (year == null && !named.isEmpty()) {
            mention.warnings.add("DEADLINE_UNCERTAIN");
        }
    }

    /** The year of a text that is nothing but a season. */
    private static Integer season(String text, List<YearMention> named) {
        if (named.size() != 1) {
            return null;
        }
        YearMention only = named.get(0);
        boolean whole = only.start() == 0 && only.end() == text.strip().length();
        return whole && only.season() != null ? only.fiscalYear() : null;
    }
}
