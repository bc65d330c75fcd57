package io.keikaku.extract.japanese;

/**
 * A quantity as a plan prints it.
 *
 * @param value the leading number, with its factor of ten thousand and the like; negative behind ▲ or a minus sign
 * @param unit as printed but folded, {@code null} where none
 * @param ratio whether the text sets the value against a whole: 150手続／800手続
 * @param knownUnit whether the unit is a common unit of indicators
 */
public record Quantity(double value, String unit, boolean ratio, boolean knownUnit) {}
