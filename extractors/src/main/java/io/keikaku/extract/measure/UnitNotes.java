package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import io.keikaku.extract.table.LogicalTable;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The units that are printed above tables for all their figures: （単位：千円）. Immutable. */
final class UnitNotes {
    private static final Pattern NOTE = MeasurePhrases.pattern("unit-note");
    private static final int LONGEST = 40;

    private final Map<Integer, String> units = new HashMap<>();

    UnitNotes(Outline outline) {
        String above = "";
        for (Placed placed : outline.blocks()) {
            if (placed.block() instanceof Grid) {
                if (!above.isEmpty()) {
                    units.put(placed.position(), above);
                }
                above = "";
            } else {
                above = unit(Lines.of(placed.block()));
            }
        }
    }

    /** The unit noted in the line above a table, or in its header; empty where none is. */
    String of(LogicalTable table) {
        for (GridCell cell : table.grid().cells()) {
            String unit = cell.row() < table.headerRows() ? unit(cell.text()) : "";
            if (!unit.isEmpty()) {
                return unit;
            }
        }
        return units.getOrDefault(table.position(), "");
    }

    private static String unit(String line) {
        Matcher note = NOTE.matcher(line);
        return line.length() <= LONGEST && note.find() ? note.group(1) : "";
    }
}
