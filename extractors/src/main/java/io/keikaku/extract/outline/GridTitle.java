package io.keikaku.extract.outline;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises boxes that head a section: the first row is a number and a title, the rows below say what the section is about
 * (取組方針, 個別施策名), or end on another page.
 */
final class GridTitle {
    private static final Pattern NAME_ENDING = OutlinePhrases.pattern("name-ending");
    private static final int LONGEST = 40;

    private final Facets facets;

    GridTitle(Facets facets) {
        this.facets = facets;
    }

    Optional<LabelledText> of(Grid grid) {
        List<GridCell> first = row(grid, 0);
        if (grid.rows() == 1) {
            return titleBar(first);
        }
        if (grid.rows() < 1 || first.isEmpty()) {
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

    /** A table of one row that holds nothing but a number and a short title. */
    private static Optional<LabelledText> titleBar(List<GridCell> cells) {
        if (cells.size() != 2) {
            return Optional.empty();
        }
        String title = JapaneseText.joinLines(cells.get(1).text());
        LabelledText text =
                LabelParser.parse(JapaneseText.joinLines(cells.get(0).text()) + " " + title);
        boolean heads = text.label() != null
                && text.label().isUnique()
                && text.rest().equals(title)
                && title.length() <= LONGEST
                && !title.contains("。")
                && LabelParser.parse(title).label() == null;
        return heads ? Optional.of(text) : Optional.empty();
    }

    private boolean announces(String text) {
        String key = JapaneseText.joinLines(text);
        return facets.of(NAME_ENDING.matcher(key).replaceFirst("")).isPresent();
    }

    private static List<GridCell> row(Grid grid, int row) {
        return grid.cells().stream()
                .filter(cell -> cell.row() == row && !cell.text().isBlank())
                .toList();
    }
}
