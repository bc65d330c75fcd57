package io.keikaku.extract.schedule;

import io.keikaku.core.document.LegendEntry;
import java.util.List;

/** What colours and symbols mean. Immutable. */
public record Legend(List<LegendEntry> entries) {

    /** Colours of one meaning may differ by this much a channel, 0 to 255, between swatch and cell. */
    private static final int TOLERANCE = 12;

    public Legend {
        entries = List.copyOf(entries);
    }

    /** The meaning of a colour, {@code null} where the legend does not say. */
    public String label(String colour) {
        return colour == null
                ? null
                : entries.stream()
                        .filter(e -> e.colour() != null && alike(e.colour(), colour))
                        .map(LegendEntry::label)
                        .findFirst()
                        .orElse(null);
    }

    /** The meaning of a symbol, {@code null} where the legend does not say. */
    String symbol(String symbol) {
        return entries.stream()
                .filter(e -> symbol.strip().equals(e.symbol()))
                .map(LegendEntry::label)
                .findFirst()
                .orElse(null);
    }

    private static boolean alike(String one, String other) {
        int a = Integer.parseInt(one.substring(1), 16);
        int b = Integer.parseInt(other.substring(1), 16);
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs((a >> shift & 0xff) - (b >> shift & 0xff)) > TOLERANCE) {
                return false;
            }
        }
        return true;
    }
}
