package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.LabelledText;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.NumberLabel;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What explains the symbols above columns: a cell alone in its row, or short lines above the table, that hold {@code ①} and a
 * name, or several of them.
 */
final class FlagLegend {
    private static final Pattern ENTRY = Pattern.compile("\\n|(?=[①-⑳])");
    private static final int MOST_LINES = 12;
    private static final int LONGEST_LINE = 200;
    private static final int FEWEST_HEADS = 2;

    private final Map<String, String> names = new HashMap<>();
    private final Deque<String> above = new ArrayDeque<>();

    private FlagLegend() {}

    static Map<String, String> of(Outline outline) {
        FlagLegend legend = new FlagLegend();
        for (Placed placed : outline.blocks()) {
            if (placed.block() instanceof Grid grid) {
                legend.read(grid);
                legend.above.clear();
            } else {
                legend.remember(Lines.raw(placed.block()).strip());
            }
        }
        return legend.names;
    }

    private void remember(String line) {
        if (line.length() <= LONGEST_LINE
                && !line.contains("。")
                && isNumber(line.codePoints().findFirst().orElse(0))) {
            above.addLast(line);
            if (above.size() > MOST_LINES) {
                above.removeFirst();
            }
        }
    }

    private void read(Grid grid) {
        Map<Integer, List<GridCell>> rows = grid.cells().stream()
                .filter(cell -> !cell.text().isBlank())
                .collect(Collectors.groupingBy(GridCell::row, TreeMap::new, Collectors.toList()));
        for (List<GridCell> cells : rows.values()) {
            if (cells.size() == 1 && grid.columns() > 2) {
                read(cells.get(0).text());
            }
        }
        long heads = grid.cells().stream()
                .map(cell -> cell.text().strip())
                .filter(text -> text.length() == 1 && isNumber(text.charAt(0)))
                .distinct()
                .count();
        if (heads >= FEWEST_HEADS) {
            above.forEach(this::read);
        }
    }

    private static boolean isNumber(int c) {
        return c >= '①' && c <= '⑳';
    }

    /** Each number begins an entry, also where several stand in one cell or line. */
    private void read(String entries) {
        for (String entry : ENTRY.split(entries)) {
            LabelledText text = LabelParser.parse(JapaneseText.joinLines(entry));
            if (text.label() != null && text.label().style() == NumberLabel.Style.CIRCLED) {
                names.putIfAbsent(text.label().text(), text.rest());
            }
        }
    }
}
