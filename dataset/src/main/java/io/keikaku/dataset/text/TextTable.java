package io.keikaku.dataset.text;

import java.util.ArrayList;
import java.util.List;

/** A table for a terminal, each column as wide as its longest cell needs. Not safe for use by several threads. */
public final class TextTable {
    private static final int MAX_WIDTH = 40;

    private final List<List<String>> rows = new ArrayList<>();

    /** A table that begins with a row of column names. */
    public TextTable(List<String> header) {
        rows.add(List.copyOf(header));
    }

    /** Adds a row with as many cells as the header has. */
    public void add(List<String> cells) {
        rows.add(List.copyOf(cells));
    }

    @Override
    public String toString() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.min(MAX_WIDTH, Math.max(widths[i], DisplayWidth.of(row.get(i))));
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(DisplayWidth.fit(row.get(i), widths[i])).append("  ");
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        return text.toString();
    }
}
