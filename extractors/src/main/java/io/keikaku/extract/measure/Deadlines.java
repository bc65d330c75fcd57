package io.keikaku.extract.measure;

import io.keikaku.core.model.Deadline;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearMention;
import java.util.List;

/** Reads cells that say by when a measure is to be done. */
final class Deadlines {
    private Deadlines() {}

    /** The text as printed and the fiscal year of the last date it names, {@code null} where it names none. */
    static Deadline read(String text, EraContext eras) {
        List<YearMention> mentions = FiscalYears.find(text, eras);
        return new Deadline(
                text,
                mentions.isEmpty() ? null : mentions.get(mentions.size() - 1).fiscalYear());
    }
}
