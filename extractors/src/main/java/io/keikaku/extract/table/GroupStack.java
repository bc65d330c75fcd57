package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.LabelledText;
import io.keikaku.extract.outline.NumberLabel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The headings that a table gives above its records: in rows of their own, in its header, and in columns to the left. */
final class GroupStack {
    private final Map<String, String> rows = new LinkedHashMap<>();
    private final TreeMap<Integer, String> columns = new TreeMap<>();

    /** A numbered title within a header row heads the records below it. */
    void readHeader(Iterable<GridCell> row) {
        for (GridCell cell : row) {
            LabelledText text = LabelParser.parse(JapaneseText.joinLines(cell.text()));
            if (text.label() != null && text.label().style() == NumberLabel.Style.NAMED) {
                rows.clear();
                rows.put(text.label().kind(), JapaneseText.joinLines(cell.text()));
            }
        }
    }

    /** A row that heads those below it. */
    void open(List<GridCell> row, Optional<NumberLabel> label, ColumnLayout layout) {
        List<String> texts = new ArrayList<>();
        for (GridCell cell : row) {
            ColumnRole role = layout.columns().get(cell.column()).role();
            if (role == ColumnRole.NUMBER || role == ColumnRole.NAME || role == ColumnRole.GROUP || row.size() == 1) {
                texts.add(JapaneseText.joinLines(cell.text()));
            }
        }
        String kind = label.map(NumberLabel::kind).orElse("");
        List<String> after = new ArrayList<>();
        boolean seen = false;
        for (String key : rows.keySet()) {
            seen |= key.equals(kind);
            if (seen) {
                after.add(key);
            }
        }
        after.forEach(rows::remove);
        rows.put(kind, String.join(" ", texts));
        columns.clear();
    }

    /** Heading cells to the left of a record's name; a blank one repeats what stands above it. */
    void readColumns(List<GridCell> row, ColumnLayout layout, GridCell name, BrokenGroups texts) {
        for (GridCell cell : row) {
            boolean heading = layout.columns().get(cell.column()).role() == ColumnRole.GROUP;
            if (heading && cell.column() < name.column()) {
                columns.tailMap(cell.column()).clear();
                columns.put(cell.column(), texts.text(cell));
            }
        }
        columns.tailMap(name.column()).clear();
    }

    /** The headings above a record, outermost first; a number in a column of its own stands before the heading beside it. */
    List<String> path(GridCell name) {
        List<String> path = new ArrayList<>(rows.values());
        String number = "";
        for (String heading : columns.headMap(name.column()).values()) {
            boolean bare = LabelParser.bare(heading) != null;
            if (!bare) {
                path.add(number.isEmpty() ? heading : number + " " + heading);
            } else if (!number.isEmpty()) {
                path.add(number);
            }
            number = bare ? heading : "";
        }
        if (!number.isEmpty()) {
            path.add(number);
        }
        return path;
    }
}
