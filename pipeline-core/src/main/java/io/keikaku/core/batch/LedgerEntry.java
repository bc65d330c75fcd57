package io.keikaku.core.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
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
 * @param provenance what the user said of the source, {@code null} where nothing
 */
public record LedgerEntry(
        String sha256,
        String reading,
        Outcome outcome,
        Map<String, Integer> warnings,
        Integer pages,
        int attempts,
        long millis,
        @JsonInclude(JsonInclude.Include.NON_NULL) Provenance provenance) {

    public LedgerEntry {
        warnings = warnings == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(warnings));
        provenance = Provenance.UNKNOWN.equals(provenance) ? null : provenance;
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

    /** The provenance of a source of which the user now says this; who says nothing takes nothing back. */
    Provenance provenanceAfter(Provenance said) {
        return provenance != null && said.equals(Provenance.UNKNOWN) ? provenance : said;
    }

    /** Whether the plan that was made already holds what the user now says of the source. */
    boolean holds(Provenance said) {
        return provenanceAfter(said).equals(provenance == null ? Provenance.UNKNOWN : provenance);
    }

    /** Whether another entry says the same, however long it took. */
    boolean saysTheSameAs(LedgerEntry other) {
        return Objects.equals(sha256, other.sha256)
                && reading.equals(other.reading)
                && outcome.equals(other.outcome)
                && Objects.equals(provenance, other.provenance);
    }
}
