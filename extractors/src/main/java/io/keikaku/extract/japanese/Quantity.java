package io.keikaku.extract.japanese;

/**
 * A quantity as a plan prints it.
 *
 * @param value the leading number, with its factor of ten thousand and the like; negative behind ▲ or a minus sign
 * @param unit as printed but folded, {@code null} where none
 * @param ratio whether the text sets the value against a whole: 150手続／800手続
 * @param whole what the value is set against, {@code null} unless {@code ratio}
 * @param approximate whether the text says about, more than, or the like
 * @param change whether the text tells a change (10%削減, 5件増) and not a level
 * @param knownUnit whether the unit is a common unit of indicators
 */
public record Quantity(
        Double value,
        String unit,
        boolean ratio,
        Double whole,
        boolean approximate,
        boolean change,
        boolean knownUnit) {}
