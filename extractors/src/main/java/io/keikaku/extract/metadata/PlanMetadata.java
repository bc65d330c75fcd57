package io.keikaku.extract.metadata;

import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Warning;
import io.keikaku.extract.japanese.EraContext;
import java.util.List;

/**
 * What a document says of the plan as a whole; {@code null} where it does not say.
 *
 * @param municipality prefecture or code are {@code null} where they could not be decided
 * @param issuedBy the department, with its bureau, as printed
 * @param published ISO month or day
 * @param revised ISO month or day of the latest revision
 * @param warnings for what is unknown or was inferred
 */
public record PlanMetadata(
        Municipality municipality,
        String title,
        String issuedBy,
        String published,
        String revised,
        Period period,
        List<Warning> warnings) {

    public PlanMetadata {
        warnings = List.copyOf(warnings);
    }

    /** The context by which years without an era are read in this plan: its period, else its publication. */
    public EraContext eraContext() {
        if (period != null && period.fromYear() != null) {
            return new EraContext(period.fromYear());
        }
        String date = published == null ? revised : published;
        return date == null ? EraContext.UNKNOWN : new EraContext(Integer.valueOf(date.substring(0, 4)));
    }
}
