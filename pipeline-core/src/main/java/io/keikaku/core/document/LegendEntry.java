package io.keikaku.core.document;

/**
 * A line of a legend.
 *
 * @param colour as {@code #rrggbb}, {@code null} where the entry explains a symbol
 * @param symbol as printed, {@code null} where the entry explains a colour
 */
public record LegendEntry(String colour, String symbol, String label) {}
