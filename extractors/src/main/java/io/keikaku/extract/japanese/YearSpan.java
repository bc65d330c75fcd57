package io.keikaku.extract.japanese;

import io.keikaku.core.model.Phase;

/**
 * The years that a cell names.
 *
 * @param from first fiscal year, western; {@code null} in "until 2025" and where only a part of an unnamed year is given
 * @param to last fiscal year, inclusive; {@code null} where the end is open or only a part is given
 * @param part half or quarter of the first and last year, {@code null} for whole years
 * @param openEnd whether the span goes on after its first year without a stated end
 * @param eraInferred whether the era was inferred from the context
 * @param calendar whether the cell names calendar years (年) and gives no month from which the fiscal year would follow
 */
public record YearSpan(
        Integer from, Integer to, Phase.Part part, boolean openEnd, boolean eraInferred, boolean calendar) {

    /** The last year that the cell names: the year of a value that stands beside it. */
    public Integer last() {
        return to == null ? from : to;
    }

    YearSpan(Integer from, Integer to) {
        this(from, to, null, false, false, false);
    }
}
