package io.keikaku.extract.outline;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.List;
import java.util.Optional;

/**
 * Recognises boxes that head a section: the first row is a number and a title, the rows below say what the section is about
 * (取組方針, 個別施策名).
 */
final class GridTitle {
    private final Facets facets;

    GridTitle(Facets facets) {
        this.facets = facets;
    }

    Optional<LabelledText> of(Grid grid) {
        List<GridCell> first = row(grid, 0);
        if (grid.rows() < 2 || first.isEmpty()) {
            return Optional.empty();
        }
        List<GridCell> second = row(grid, 1);
        if (second.isEmpty() || !announces(second.get(0).text())) {
            return Optional.empty();
        }
        NumberLabel label = LabelParser.bare(first.get(0).text());
        if (label != null && label.isUnique() && first.size() > 1) {
            return Optional.of(new LabelledText(
                    "", label, JapaneseText.joinLines(first.get(1).text())));
        }
        LabelledText text =
                LabelParser.parse(JapaneseText.joinLines(first.get(0).text()));
        return first.size() == 1 && text.label() != null && text.label().isUnique()
                ? Optional.of(text)
                : Optional.empty();
    }

    private boolean announces(String text) {
        String key = JapaneseText.joinLines(text);
        String bare = key.endsWith("名") ? key.substring(0, key.length() - 1) : key;
        return facets.of(bare).isPresent();
    }

    private static List<GridCell> row(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row && !cell.text().isBlank())
                .toList();
    }
}
