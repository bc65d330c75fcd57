package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.LabelledText;
import io.keikaku.extract.outline.NumberLabel;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Rows of tables that explain the symbols above columns: a cell alone in its row, {@code ① } and a name. */
final class FlagLegend {
    private FlagLegend() {}

    static Map<String, String> of(Outline outline) {
        Map<String, String> legend = new HashMap<>();
        for (Placed placed : outline.blocks()) {
            if (placed.block() instanceof Grid grid) {
                Map<Integer, List<GridCell>> rows = grid.cells().stream()
                        .filter(cell -> !cell.text().isBlank())
                        .collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()));
                rows.values().forEach(cells -> read(grid, cells, legend));
            }
        }
        return legend;
    }

    private static void read(Grid grid, List<GridCell> cells, Map<String, String> legend) {
        if (cells.size() != 1 || grid.columns() < 3) {
            return;
        }
        LabelledText text =
                LabelParser.parse(JapaneseText.joinLines(cells.get(0).text()));
        if (text.label() != null && text.label().style() == NumberLabel.Style.CIRCLED) {
            legend.putIfAbsent(text.label().text(), text.rest());
        }
    }
}
