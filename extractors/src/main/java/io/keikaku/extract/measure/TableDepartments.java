package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.outline.Placed;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.table.LogicalTable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds who is in charge of all rows of a table that names nobody: a line above it says so, or the heading in brackets. */
final class TableDepartments {
    private static final int MOST_LINES = 3;
    private static final double ALIKE = 0.5;

    private final List<Placed> blocks;
    private final KeyLines keyLines;
    private final Set<OutlineNode> used = new HashSet<>();

    TableDepartments(Outline outline, HeaderWords words, EraContext eras) {
        this.blocks = outline.blocks();
        this.keyLines = new KeyLines(words, eras);
    }

    /** Gives what the table's rows lack. */
    void addTo(LogicalTable table, List<Mention> found) {
        if (found.isEmpty() || found.stream().anyMatch(TableDepartments::isNamed)) {
            return;
        }
        if (tellsOfItsHeading(table, found)) {
            return;
        }
        Mention above = above(table);
        for (Mention mention : found) {
            mention.departments.addAll(above.departments);
            mention.coordinators.addAll(above.coordinators);
            mention.evidence.addAll(above.evidence);
        }
    }

    /** Without headings that say no more than who is in charge of the rows below them. */
    List<Mention> withoutHeadingsOfTables(List<Mention> prose) {
        return prose.stream()
                .filter(mention -> !used.contains(mention.heading)
                        || mention.description != null
                        || !mention.schedule.isEmpty()
                        || !mention.indicators.isEmpty())
                .toList();
    }

    /** Whether the heading above is of one of the rows: who is in charge of that one stands below it. */
    private static boolean tellsOfItsHeading(LogicalTable table, List<Mention> found) {
        OutlineNode heading = table.section().naming();
        String number = heading.label() == null ? null : heading.label().text();
        return !heading.isRoot()
                && found.stream()
                        .anyMatch(row -> Names.same(row.name, heading.title())
                                || number != null
                                        && row.label != null
                                        && number.equals(row.label.text())
                                        && Names.likeness(row.name, heading.title()) >= ALIKE);
    }

    private static boolean isNamed(Mention mention) {
        return !mention.departments.isEmpty() || !mention.coordinators.isEmpty();
    }

    /** What the nearest line says that says nothing else; tables of the same section may stand between. */
    private Mention above(LogicalTable table) {
        int lines = 0;
        for (int i = table.position() - 1; i >= 0 && lines < MOST_LINES; i--) {
            Placed placed = blocks.get(i);
            Mention line = new Mention(Mention.Place.ROW, "", table.section(), table.position());
            if (placed.heading()) {
                readHeading(placed, line);
                if (isNamed(line)) {
                    used.add(placed.section());
                }
                return line;
            }
            boolean read = !(placed.block() instanceof Grid) && keyLines.read(placed.block(), line);
            if (read && isNamed(line) && line.description == null && line.fields.isEmpty()) {
                return line;
            }
            lines += placed.block() instanceof Grid ? 0 : 1;
        }
        return new Mention(Mention.Place.ROW, "", table.section(), table.position());
    }

    private static void readHeading(Placed heading, Mention mention) {
        String departments = NameParser.parse(Lines.raw(heading.block())).departments();
        if (departments != null) {
            mention.departments.add(departments);
            mention.evidence.add(Citations.of("departments", heading.block().origin()));
        }
    }
}
