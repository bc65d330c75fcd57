package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.NumberLabel;
import io.keikaku.extract.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives each column of a table its role: header words first, the cells below confirm, refute or decide. */
public final class ColumnReader {
    private static final double MOST = 0.6;
    private static final double MANY = 0.4;
    private static final double NEARLY_ALL = 0.9;
    private static final double HALF = 0.5;

    private final HeaderWords words;
    private final EraContext eras;
    private final PeriodTerms terms;
    private final LabelColumns labels = new LabelColumns();

    /**
     * @param outline in which the words for periods are looked for
     */
    public ColumnReader(HeaderWords words, EraContext eras, Outline outline) {
        this.words = words;
        this.eras = eras;
        this.terms = PeriodTerms.of(outline, eras);
    }

    /** Reads the columns of a table that has a header; a table without one gets roles from its cells alone. */
    public ColumnLayout read(LogicalTable table) {
        HeaderTexts headers = new HeaderTexts(table, eras, terms);
        List<ColumnProfile> profiles = ColumnProfile.of(table);
        List<Column> columns = new ArrayList<>();
        for (int c = 0; c < profiles.size(); c++) {
            columns.add(column(c, headers, profiles.get(c)));
        }
        List<Column> bodies = new BodyColumns(words).resolve(blankHeaders(columns, profiles), profiles);
        List<Column> named = IndicatorColumns.named(bodies, profiles);
        List<Column> resolved = IndicatorColumns.isTable(named)
                ? IndicatorColumns.resolve(named, profiles)
                : SentenceRows.resolve(labels.resolve(named, profiles), profiles);
        resolved = NumberColumns.resolve(resolved, profiles, words);
        List<Column> placed = table.grid().spansKnown() ? resolved : YearShift.apply(table, resolved);
        return new ColumnLayout(
                placed, isStatistics(placed, profiles), isCharged(placed, profiles), labels.margin(named, profiles));
    }

    private static boolean isCharged(List<Column> columns, List<ColumnProfile> profiles) {
        return columns.stream()
                .anyMatch(column -> column.role() == ColumnRole.NAME
                        && profiles.get(column.index()).charged() >= MOST);
    }

    private static boolean isStatistics(List<Column> columns, List<ColumnProfile> profiles) {
        List<ColumnProfile> cells = columns.stream()
                .filter(column -> column.role() == ColumnRole.YEAR)
                .map(column -> profiles.get(column.index()))
                .toList();
        List<ColumnProfile> years =
                cells.stream().filter(profile -> !profile.isOnlyStrokes()).toList();
        return !years.isEmpty()
                && years.stream().allMatch(profile -> profile.quantities() >= NEARLY_ALL)
                && ColumnProfile.strokes(cells) <= HALF;
    }

    private Column column(int index, HeaderTexts texts, ColumnProfile profile) {
        List<GridCell> cells = texts.above(index);
        List<String> headers = cells.stream().map(GridCell::text).toList();
        String header =
                String.join(" ", headers.stream().map(JapaneseText::joinLines).toList());
        YearSpan years = years(cells, texts);
        for (int i = headers.size() - 1; i >= 0; i--) {
            Optional<ColumnRole> role = words.role(headers.get(i));
            if (role.isPresent() && (years == null || isValue(role.get()))) {
                YearSpan valueYears = years != null ? years : yearInBrackets(headers.get(i));
                return checked(new Column(index, header, role.get(), valueYears, "header " + headers.get(i)), profile);
            }
        }
        if (years != null) {
            Column column = new Column(index, header, ColumnRole.YEAR, years, "header names years");
            return YearStanding.of(column, headers, profile, eras);
        }
        return new Column(index, header, ColumnRole.UNKNOWN, null, header.isEmpty() ? "no header" : "unknown header");
    }

    private static boolean isValue(ColumnRole role) {
        return role == ColumnRole.BASELINE || role == ColumnRole.TARGET;
    }

    /** The years that the lowest levels of the header name; a half or quarter takes its year from above. */
    private static YearSpan years(List<GridCell> headers, HeaderTexts texts) {
        Phase.Part part = null;
        for (int i = headers.size() - 1; i >= 0; i--) {
            Optional<YearSpan> span = texts.years(headers.get(i));
            if (span.isPresent() && span.get().from() == null && span.get().to() == null) {
                part = span.get().part();
            } else if (span.isPresent()) {
                YearSpan found = span.get();
                return part == null
                        ? found
                        : new YearSpan(
                                found.from(), found.to(), part, found.openEnd(), found.eraInferred(), found.calendar());
            }
        }
        return null;
    }

    private YearSpan yearInBrackets(String header) {
        String text = JapaneseText.fold(header);
        int open = text.indexOf('(');
        int close = text.indexOf(')', open + 1);
        return open < 0 || close < 0
                ? null
                : FiscalYears.parse(text.substring(open + 1, close), eras).orElse(null);
    }

    /** A header word that the cells refute gives no role. */
    private static Column checked(Column column, ColumnProfile profile) {
        return switch (column.role()) {
            case DEPARTMENT, COORDINATOR ->
                profile.share(CellKind.TICK) >= MOST ? column.as(ColumnRole.UNKNOWN, "cells are ticks") : column;
            case GROUP ->
                profile.marks() >= NEARLY_ALL
                        ? column.as(ColumnRole.MARK, "cells are marks")
                        : profile.share(CellKind.NUMBER) >= MOST
                                ? column.as(ColumnRole.NUMBER, "cells are numbers")
                                : column;
            case MARK ->
                profile.share(CellKind.PROSE) >= MOST ? column.as(ColumnRole.FIELD, "cells are prose") : column;
            case NAME, NAME_OR_DESCRIPTION ->
                profile.share(CellKind.NUMBER) >= MOST ? column.as(ColumnRole.NUMBER, "cells are numbers") : column;
            default -> column;
        };
    }

    /** A header of departments over other things belongs to the column of departments beside it, if that has no header. */
    private static Column displaced(Column column, List<Column> columns, List<ColumnProfile> profiles) {
        int next = column.index() + 1;
        boolean foreign = column.role() == ColumnRole.DEPARTMENT
                && !profiles.get(column.index()).isEmpty()
                && profiles.get(column.index()).share(CellKind.DEPARTMENT) < 1 - MOST;
        return foreign
                        && next < columns.size()
                        && columns.get(next).header().isEmpty()
                        && profiles.get(next).share(CellKind.DEPARTMENT) >= MOST
                ? new Column(column.index(), "", ColumnRole.UNKNOWN, null, "header belongs to the next column")
                : column;
    }

    /** Words under a header of targets, left of the names, are the goals that the rows below belong to. */
    private static Column goals(Column column, List<Column> columns, ColumnProfile profile) {
        boolean words = isValue(column.role())
                && !profile.isEmpty()
                && profile.share(CellKind.LABEL) + profile.share(CellKind.PROSE) + profile.share(CellKind.PHASE) >= MOST
                && profile.share(CellKind.QUANTITY) == 0;
        boolean left = columns.subList(column.index() + 1, columns.size()).stream()
                .map(Column::role)
                .anyMatch(role -> role == ColumnRole.NAME || role == ColumnRole.NAME_OR_DESCRIPTION);
        return words && left && column.years() == null
                ? column.as(ColumnRole.GROUP, "words left of the names")
                : column;
    }

    private static List<Column> blankHeaders(List<Column> printed, List<ColumnProfile> profiles) {
        List<Column> columns = printed.stream()
                .map(column -> displaced(column, printed, profiles))
                .map(column -> goals(column, printed, profiles.get(column.index())))
                .toList();
        List<Column> decided = new ArrayList<>();
        for (Column column : columns) {
            if (column.role() == ColumnRole.UNKNOWN) {
                decided.add(byCells(column, profiles.get(column.index()), decided));
            } else {
                decided.add(column);
            }
        }
        return decided;
    }

    /** Behind the number or name of a row, numbers count nothing: they are figures under a header of their own. */
    private static boolean isCounted(Column column) {
        return switch (column.role()) {
            case NUMBER, NAME, NAME_OR_DESCRIPTION -> true;
            default -> false;
        };
    }

    private static Column byCells(Column column, ColumnProfile profile, List<Column> before) {
        Column left = before.isEmpty() ? null : before.getLast();
        if (profile.isEmpty()) {
            return column;
        }
        if (!column.header().isEmpty() && profile.marks() >= NEARLY_ALL) {
            return column.as(ColumnRole.MARK, "cells are marks");
        }
        if (profile.share(CellKind.TICK) >= MANY && MarkWords.areAll(column.leaf())) {
            return column.as(ColumnRole.MARK, "ticks below a mark");
        }
        if (profile.share(CellKind.TICK) >= MANY) {
            return Departments.likelihood(column.leaf()) >= MOST
                    ? column.as(ColumnRole.RESPONSIBILITY, "ticks below a department")
                    : column.as(ColumnRole.FLAG, "cells are ticks");
        }
        if (profile.share(CellKind.NUMBER) >= MOST) {
            boolean figures = !column.header().isEmpty() && before.stream().anyMatch(ColumnReader::isCounted);
            return figures ? column : column.as(ColumnRole.NUMBER, "cells are numbers");
        }
        if (column.header().isEmpty() && profile.share(CellKind.DEPARTMENT) >= MOST) {
            return column.as(ColumnRole.DEPARTMENT, "cells are departments");
        }
        boolean label =
                profile.share(CellKind.LABEL) + profile.share(CellKind.DEPARTMENT) + profile.share(CellKind.PHASE)
                        >= MOST;
        NumberLabel number = LabelParser.parse(column.header()).label();
        if (number != null && label) {
            return column.as(ColumnRole.NAME, "header is a heading");
        }
        if (column.header().isEmpty()
                && label
                && left != null
                && (left.isLabel()
                        || left.role() == ColumnRole.NUMBER
                        || left.role() == ColumnRole.NAME_OR_DESCRIPTION)) {
            return column.as(
                    left.role() == ColumnRole.NUMBER ? ColumnRole.NAME : left.role(), "under the header to its left");
        }
        return column;
    }
}
