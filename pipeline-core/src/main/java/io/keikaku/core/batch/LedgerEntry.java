package io.keikaku.core.batch;

import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What the ledger keeps of one source.
 *
 * @param sha256 of the bytes that the outcome is of, {@code null} where they could not be read
 * @param reading what they were read with: the extractor's version and the options that show in a plan
 * @param outcome what became of it
 * @param warnings how often each warning code occurs in the plan and its measures
 * @param pages of the source, {@code null} where unknown
 * @param attempts how often it was tried
 * @param millis how long the last attempt took
 */
public record LedgerEntry(
        String sha256,
        String reading,
        Outcome outcome,
        Map<String, Integer> warnings,
        Integer pages,
        int attempts,
        long millis) {

    public LedgerEntry {
        warnings = warnings == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(warnings));
    }

    /** The input, as the user called it. */
    public String uri() {
        return outcome.uri();
    }

    /** The plan that was made of it, {@code null} where there is none. */
    public String planId() {
        return switch (outcome) {
            case Outcome.Done done -> done.planId();
            case Outcome.DoneWithWarnings done -> done.planId();
            case Outcome.Empty empty -> empty.planId();
            case Outcome.Failed ignored -> null;
            case Outcome.Skipped ignored -> null;
        };
    }

    /** Whether another entry says the same, however long it took. */
    boolean saysTheSameAs(LedgerEntry other) {
        return Objects.equals(sha256, other.sha256) && reading.equals(other.reading) && outcome.equals(other.outcome);
    }
}
