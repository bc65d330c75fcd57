package io.keikaku.extract.explain;

import java.util.List;

/**
 * Of what a measure was made.
 *
 * @param id of the measure
 * @param first the place that is believed most
 * @param joined places that tell more of it, with what joined them
 * @param doubts what speaks against it: the confidence is the trust in the first place, times their factors
 * @param warnings codes
 */
public record MeasureDecision(
        String id, double confidence, Telling first, List<Joined> joined, List<Doubted> doubts, List<String> warnings) {

    public MeasureDecision {
        joined = List.copyOf(joined);
        doubts = List.copyOf(doubts);
        warnings = List.copyOf(warnings);
    }

    /** Whether a table tells of the measure. */
    public boolean isToldOfIn(String table) {
        return table.equals(first.table())
                || joined.stream().anyMatch(each -> table.equals(each.telling().table()));
    }

    /** A further place and why it is of the same measure. */
    public record Joined(Telling telling, String reason) {}

    /**
     * What speaks against a measure.
     *
     * @param code of the warning that it gives
     * @param factor what it leaves of the confidence
     */
    public record Doubted(String code, double factor, String reason) {}
}
