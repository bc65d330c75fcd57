package io.keikaku.core.batch;

/**
 * The counts of a run.
 *
 * @param plans written
 * @param measures in the plans written
 * @param warnings of the plans written and their measures
 * @param empty inputs without measures; those of which there is a plan count as plans too
 * @param failed inputs that gave no plan
 * @param skipped inputs that needed no reading
 */
public record Summary(int plans, int measures, int warnings, int empty, int failed, int skipped) {

    /** A run in which nothing has happened yet. */
    public static final Summary NONE = new Summary(0, 0, 0, 0, 0, 0);

    /** This summary and one more outcome. */
    public Summary plus(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> wrote(done.measures(), 0, 0);
            case Outcome.DoneWithWarnings done -> wrote(done.measures(), done.warnings(), 0);
            case Outcome.Empty none -> isEmpty(none);
            case Outcome.Failed ignored -> new Summary(plans, measures, warnings, empty, failed + 1, skipped);
            case Outcome.Skipped ignored -> new Summary(plans, measures, warnings, empty, failed, skipped + 1);
        };
    }

    private Summary isEmpty(Outcome.Empty none) {
        return none.planId() == null
                ? new Summary(plans, measures, warnings, empty + 1, failed, skipped)
                : wrote(0, none.warnings(), 1);
    }

    private Summary wrote(int newMeasures, int newWarnings, int newEmpty) {
        return new Summary(
                plans + 1, measures + newMeasures, warnings + newWarnings, empty + newEmpty, failed, skipped);
    }
}
