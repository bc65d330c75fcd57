package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import java.util.List;

/**
 * A key of a form and what stands behind it.
 *
 * @param key {@code null} where the cells have no key of their own
 * @param role what the key stands for, {@code null} without a key
 * @param values filled cells, from left to right
 */
public record FormEntry(GridCell key, ColumnRole role, List<GridCell> values) {

    public FormEntry {
        values = List.copyOf(values);
    }
}
