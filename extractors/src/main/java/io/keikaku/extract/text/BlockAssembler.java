package io.keikaku.extract.text;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts a page's lines together to blocks. */
final class BlockAssembler {
    private final boolean paged;
    private final List<Block> blocks = new ArrayList<>();
    private final Deque<Integer> indents = new ArrayDeque<>();

    /** @param paged whether the source has pages of its own */
    BlockAssembler(boolean paged) {
        this.paged = paged;
    }

    List<Block> assemble(List<Passage> passages) {
        passages.forEach(this::add);
        return blocks;
    }

    private void add(Passage passage) {
        if (endsList(passage)) {
            indents.clear();
        }
        switch (passage) {
            case Passage.Table table -> blocks.add(grid(table));
            case Passage.Title title -> blocks.add(new Heading(title.text(), title.level(), origin(title.start())));
            case Passage.Item item ->
                blocks.add(new ListItem(item.marker(), item.text(), depth(item.indent()), origin(item.start())));
            case Passage.Text text -> blocks.add(new Paragraph(text.text(), text.role(), origin(text.start())));
        }
    }

    /** Text directly below an item goes with it; anything that stands by itself ends the list. */
    private static boolean endsList(Passage passage) {
        return switch (passage) {
            case Passage.Item item -> false;
            case Passage.Text text -> text.isolated();
            case Passage.Table table -> true;
            case Passage.Title title -> true;
        };
    }

    private int depth(int indent) {
        while (!indents.isEmpty() && indents.peek() > indent) {
            indents.pop();
        }
        if (indents.isEmpty() || indents.peek() < indent) {
            indents.push(indent);
        }
        return indents.size() - 1;
    }

    private Grid grid(Passage.Table table) {
        List<Line.Row> rows = new ArrayList<>(table.rows());
        boolean headed = rows.size() > 2 && !rows.get(0).isRule() && rows.get(1).isRule();
        rows.removeIf(Line.Row::isRule);
        List<GridCell> cells = new ArrayList<>();
        int columns = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<String> texts = rows.get(row).cells();
            columns = Math.max(columns, texts.size());
            Origin origin = origin(rows.get(row).source());
            for (int column = 0; column < texts.size(); column++) {
                cells.add(new GridCell(row, column, 1, 1, texts.get(column), headed && row == 0, null, origin));
            }
        }
        return new Grid(rows.size(), columns, cells, false, List.of(), null, origin(table.start()));
    }

    private Origin origin(SourceLine line) {
        return new Origin(paged ? line.page() : null, line.number(), null, false);
    }
}
