package io.keikaku.extract.table;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.extract.Sketch;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.OutlineBuilder;
import java.util.List;

/** Tables and their columns in the short form that the tests of tables use. */
final class Tables {
    static final HeaderWords WORDS = new HeaderWords();
    static final EraContext ERAS = new EraContext(2023);

    private Tables() {}

    /** The tables of a text. */
    static List<LogicalTable> in(String text) {
        return joined(Sketch.text(text));
    }

    /** The tables that grids and paragraphs one after the other make. */
    static List<LogicalTable> of(Block... blocks) {
        return joined(Sketch.document(List.of(), blocks));
    }

    static LogicalTable of(Grid grid) {
        return of(new Block[] {grid}).get(0);
    }

    static ColumnLayout layout(LogicalTable table) {
        Outline none = new OutlineBuilder().build(Sketch.document(List.of()));
        return new ColumnReader(WORDS, ERAS, none).read(table);
    }

    /** The roles of a grid's columns, from left to right. */
    static List<ColumnRole> roles(Grid grid) {
        return layout(of(grid)).columns().stream().map(Column::role).toList();
    }

    static List<TableRecord> records(LogicalTable table) {
        return new RecordReader(WORDS, ERAS).read(table, layout(table));
    }

    /** The names of a table's records. */
    static List<String> names(LogicalTable table) {
        return records(table).stream().map(r -> r.text(r.nameColumn())).toList();
    }

    private static List<LogicalTable> joined(Document document) {
        return new TableJoiner(WORDS, ERAS).join(new OutlineBuilder().build(document));
    }
}
