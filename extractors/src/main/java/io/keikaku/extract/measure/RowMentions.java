package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.Dittos;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.schedule.Legend;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.TableRecord;
import io.keikaku.extract.table.TitledText;
import io.keikaku.extract.table.ValueWords;
import io.keikaku.extract.trust.Doubt;
import io.keikaku.extract.trust.TableDoubts;
import java.util.ArrayList;
import java.util.List;

/** Reads the records of one table as mentions of measures. */
final class RowMentions {
    private final LogicalTable table;
    private final ColumnLayout layout;
    private final Mention.Place place;
    private final String family;
    private final EraContext eras;
    private final RowYears years;
    private final IndicatorKeys indicatorKeys;
    private final FlagColumns flags;
    private final PlanReferences references;

    RowMentions(
            LogicalTable table,
            ColumnLayout layout,
            Mention.Place place,
            String family,
            EraContext eras,
            Legend legend,
            IndicatorKeys indicatorKeys,
            FlagColumns flags,
            PlanReferences references,
            String unit) {
        this.table = table;
        this.layout = layout;
        this.place = place;
        this.family = family;
        this.eras = eras;
        this.years = new RowYears(table, layout, legend, indicatorKeys, unit);
        this.indicatorKeys = indicatorKeys;
        this.flags = flags;
        this.references = references;
    }

    /** One mention a record. */
    List<Mention> read(List<TableRecord> records) {
        TableDoubts doubts = new TableDoubts(table, layout, records);
        List<Mention> mentions = new ArrayList<>();
        for (TableRecord record : records) {
            List<TitledText> titled = titled(record);
            for (int i = 0; i < Math.max(1, titled.size()); i++) {
                Mention mention = read(record, titled.isEmpty() ? null : titled.get(i));
                mention.doubts.addAll(doubts.of(record));
                shareDepartments(mention, i, titled.size());
                if (!mention.name.isEmpty() && ValueWords.kind(mention.name).isEmpty()) {
                    mentions.add(mention);
                }
            }
        }
        return mentions;
    }

    /** Beside several names in one cell, departments are each name's own where there are as many. */
    private static void shareDepartments(Mention mention, int index, int names) {
        List<String> lines = names > 1 && mention.departments.size() == 1
                ? mention.departments.get(0).strip().lines().toList()
                : List.of();
        if (lines.size() > 1 && lines.size() == names) {
            mention.departments.set(0, lines.get(index));
        } else if (lines.size() > 1) {
            mention.warnings.add("DEPARTMENTS_SHARED");
        }
    }

    /** @param titled the one of the names in the record's cell that is meant, {@code null} where the cell is a name */
    private Mention read(TableRecord record, TitledText titled) {
        Mention mention = new Mention(place, family, table.section(), table.position());
        mention.groups = record.groups();
        if (record.realigned()) {
            mention.warnings.add("ROW_REALIGNED");
        }
        layout.of(ColumnRole.NUMBER).forEach(column -> readNumber(record, column, mention));
        readName(record, titled, mention);
        for (Column column : layout.columns()) {
            if (column.index() != record.nameColumn()
                    && !record.in(column.index()).isEmpty()) {
                readCell(record, column, mention);
            }
        }
        years.read(record, mention);
        if (mention.schedule.isEmpty() && mention.indicators.isEmpty() && TableDoubts.holdsWords(record, layout)) {
            mention.doubts.add(Doubt.YEARS_UNREAD);
        }
        for (GridCell note : record.notes()) {
            readNote(note, mention);
        }
        return mention;
    }

    /** The names that share their cell with what is told of them. */
    private List<TitledText> titled(TableRecord record) {
        String cell = record.text(record.nameColumn());
        List<TitledText> marked = layout.charged() ? TitledText.charged(cell) : List.of();
        if (marked.isEmpty()) {
            marked = TitledText.all(cell);
        }
        if (marked.isEmpty()) {
            marked = TitledText.below(layout.columns().get(record.nameColumn()).header(), cell);
        }
        return marked.isEmpty() && !layout.has(ColumnRole.DESCRIPTION) ? TitledText.firstSentence(cell) : marked;
    }

    private void readNumber(TableRecord record, Column column, Mention mention) {
        String text = JapaneseText.joinLines(record.text(column.index())).strip();
        if (!text.isEmpty() && mention.number == null) {
            mention.number = text;
            mention.label = LabelParser.bare(text);
            cite(record, column.index(), "number", mention);
        }
    }

    private void readName(TableRecord record, TitledText titled, Mention mention) {
        List<String> told =
                mention.name(NameParser.parse(titled == null ? record.text(record.nameColumn()) : titled.name()));
        told.forEach(part -> cite(record, record.nameColumn(), part, mention));
        if (titled != null) {
            mention.describe(description(titled.text(), mention));
            cite(record, record.nameColumn(), "description", mention);
            if (titled.departments() != null) {
                mention.departments.add(titled.departments());
                cite(record, record.nameColumn(), "departments", mention);
            }
        }
    }

    private void readCell(TableRecord record, Column column, Mention mention) {
        String text = record.text(column.index());
        if (Dittos.isDitto(text) && column.role() != ColumnRole.YEAR) {
            mention.warnings.add("DITTO_UNRESOLVED");
            return;
        }
        switch (column.role()) {
            case DESCRIPTION -> {
                mention.describe(description(record.in(column.index()), mention));
                cite(record, column.index(), "description", mention);
            }
            case DEPARTMENT -> {
                mention.departments.add(text);
                cite(record, column.index(), "departments", mention);
            }
            case COORDINATOR -> {
                mention.coordinators.add(text);
                cite(record, column.index(), "departments", mention);
            }
            case DEADLINE, SCHEDULE -> readDeadline(record, column, text, mention);
            case RELATED_PLAN -> {
                mention.relatedPlans.addAll(references.split(text));
                cite(record, column.index(), "relatedPlans", mention);
            }
            case RESPONSIBILITY -> {
                if (!CellKind.isStroke(text)) {
                    mention.departments.add(text.strip() + column.leaf());
                    cite(record, column.index(), "departments", mention);
                }
            }
            case FLAG ->
                flags.read(column, text, mention).ifPresent(part -> cite(record, column.index(), part, mention));
            case MARK -> {
                cite(record, column.index(), MarkCells.read(column.leaf(), text, mention), mention);
            }
            case FIELD -> {
                if (!record.in(column.index()).stream().allMatch(RowMentions::labelsValues)) {
                    mention.fields.put(column.header(), JapaneseText.joinLines(text));
                    cite(record, column.index(), "fields", mention);
                }
            }
            case GROUP -> cite(record, column.index(), "path", mention);
            default -> {
                // Names, numbers, years and the parts of indicators are read elsewhere.
            }
        }
    }

    /** Whether a cell says no more than what the figures beside it are. */
    private static boolean labelsValues(GridCell cell) {
        return ValueWords.kind(cell.text()).isPresent();
    }

    /** Cells that name the indicator of the row's values are read with those. */
    private String description(List<GridCell> cells, Mention mention) {
        String text = String.join(
                "\n",
                cells.stream()
                        .map(GridCell::text)
                        .filter(cell -> !layout.has(ColumnRole.YEAR)
                                || indicatorKeys.name(cell).isEmpty())
                        .toList());
        return description(text, mention);
    }

    private String description(String text, Mention mention) {
        return JapaneseText.joinLines(indicatorKeys.takeFrom(text, mention.indicators));
    }

    private void readDeadline(TableRecord record, Column column, String text, Mention mention) {
        String printed = JapaneseText.joinLines(text);
        List<Phase> written = WrittenSchedule.read(text, eras);
        if (!written.isEmpty()) {
            mention.schedule.addAll(written);
            cite(record, column.index(), "schedule", mention);
        } else if (mention.deadline == null) {
            Deadlines.read(printed, eras, mention);
            cite(record, column.index(), "deadline", mention);
        } else {
            mention.fields.put(column.header(), printed);
            cite(record, column.index(), "fields", mention);
        }
    }

    /** A remark in a row of its own, in a schedule: work without a year. */
    private void readNote(GridCell note, Mention mention) {
        if (layout.has(ColumnRole.YEAR)) {
            mention.schedule.add(RowYears.undated(note.text()));
            mention.evidence.add(Citations.of("schedule", table.id(), note));
            mention.warnings.add("YEAR_UNCERTAIN");
        } else {
            mention.describe(JapaneseText.joinLines(note.text()));
            mention.evidence.add(Citations.of("description", table.id(), note));
        }
    }

    private void cite(TableRecord record, int column, String part, Mention mention) {
        for (GridCell cell : record.in(column)) {
            mention.evidence.addAll(Citations.ofWhole(part, table, cell));
        }
    }
}
