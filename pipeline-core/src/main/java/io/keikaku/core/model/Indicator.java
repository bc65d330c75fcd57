package io.keikaku.core.model;

import java.util.List;

/**
 * A quantity by which a plan, goal or measure is judged.
 *
 * @param path headings that say whose indicator it is; empty for a measure's own
 */
public record Indicator(String name, String unit, List<String> path, Value baseline, List<Value> targets) {

    public Indicator {
        path = Lists.copy(path);
        targets = Lists.copy(targets);
    }

    /** The same indicator below other headings. */
    public Indicator under(List<String> headings) {
        return new Indicator(name, unit, headings, baseline, targets);
    }

    /**
     * The value of an indicator at one time.
     *
     * @param year fiscal year, western
     * @param text as printed
     * @param value the leading number of the text, {@code null} where it has none
     */
    public record Value(Integer year, String text, Double value) {}
}
