package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.schedule.Legend;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.Form;
import io.keikaku.extract.table.FormEntry;
import io.keikaku.extract.table.FormReader;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.MarkWords;
import io.keikaku.extract.trust.Doubt;
import java.util.ArrayList;
import java.util.List;

/** Reads forms as mentions of measures. */
final class FormMentions {
    private static final int LONGEST_LABEL = 12;

    private final HeaderWords words;
    private final EraContext eras;
    private final Legend legend;
    private final PlanReferences references;
    private final IndicatorKeys indicatorKeys;
    private final FormLists lists;

    FormMentions(HeaderWords words, EraContext eras, Legend legend, PlanReferences references, FormLists lists) {
        this.words = words;
        this.eras = eras;
        this.legend = legend;
        this.references = references;
        this.indicatorKeys = new IndicatorKeys(words, eras);
        this.lists = lists;
    }

    List<Mention> read(LogicalTable table, List<Form> forms) {
        List<Mention> mentions = new ArrayList<>();
        for (Form form : forms) {
            Mention mention = read(table, form);
            if (!mention.name.isEmpty() && !isGuide(mention)) {
                mentions.add(mention);
            }
        }
        return mentions;
    }

    /** A form in which even the name and the departments are sentences explains how others are filled in. */
    private static boolean isGuide(Mention mention) {
        return mention.name.endsWith("。")
                && !mention.departments.isEmpty()
                && mention.departments.stream().allMatch(text -> text.strip().endsWith("。"));
    }

    /** Reads a table of keys and values that goes on with the form directly above it; {@code false} where it is none. */
    boolean readPiece(LogicalTable table, Mention mention) {
        List<List<FormEntry>> rows = FormReader.pieces(table, words);
        rows.forEach(row -> row.forEach(entry -> read(table, entry, mention)));
        return !rows.isEmpty();
    }

    private Mention read(LogicalTable table, Form form) {
        Mention mention = new Mention(Mention.Place.FORM, "forms", table.section(), table.position());
        if (form.number() != null) {
            mention.number = form.number().text().strip();
            mention.label = LabelParser.bare(mention.number);
            mention.evidence.add(Citations.of("number", table.id(), form.number()));
        }
        FormIndicators indicators = new FormIndicators(words, eras);
        FormYears years = new FormYears(table, form, indicators, indicatorKeys, eras, legend, mention);
        for (List<FormEntry> row : form.rows()) {
            if (!row.isEmpty() && !years.take(row)) {
                row.stream()
                        .filter(entry -> !takeIndicator(table, entry, indicators, mention))
                        .forEach(entry -> read(table, entry, mention));
            }
        }
        years.finish();
        mention.indicators.addAll(indicators.indicators());
        lists.read(form, mention);
        if (mention.name.isEmpty()) {
            nameFromAbove(table, form, mention);
        }
        return mention;
    }

    private static boolean takeIndicator(
            LogicalTable table, FormEntry entry, FormIndicators indicators, Mention mention) {
        boolean taken = FormIndicators.isPart(entry) && indicators.take(entry);
        if (taken) {
            cite("indicators", table, entry, mention);
        }
        return taken;
    }

    private void read(LogicalTable table, FormEntry entry, Mention mention) {
        if (entry.key() == null) {
            readUnknown(table, entry, mention);
            return;
        }
        if (entry.values().isEmpty()) {
            return;
        }
        String text =
                String.join("\n", entry.values().stream().map(GridCell::text).toList());
        String printed = JapaneseText.joinLines(text);
        String key = JapaneseText.joinLines(entry.key().text());
        switch (entry.role()) {
            case NAME -> {
                mention.name(NameParser.parse(text)).forEach(part -> cite(part, table, entry, mention));
            }
            case NUMBER -> {
                if (mention.number == null) {
                    mention.number = printed;
                    cite("number", table, entry, mention);
                }
            }
            case DESCRIPTION, NAME_OR_DESCRIPTION -> {
                if (mention.description == null) {
                    mention.describe(JapaneseText.joinLines(indicatorKeys.takeFrom(text, mention.indicators)));
                    cite("description", table, entry, mention);
                } else {
                    field(key, printed, table, entry, mention);
                }
            }
            case DEPARTMENT -> {
                mention.departments.add(text);
                cite("departments", table, entry, mention);
            }
            case COORDINATOR -> {
                mention.coordinators.add(text);
                cite("departments", table, entry, mention);
            }
            case DEADLINE, SCHEDULE -> {
                List<Phase> written = WrittenSchedule.read(text, eras);
                mention.schedule.addAll(written);
                if (written.isEmpty() && mention.deadline == null) {
                    Deadlines.read(printed, eras, mention);
                }
                cite(written.isEmpty() ? "deadline" : "schedule", table, entry, mention);
            }
            case RELATED_PLAN -> {
                mention.relatedPlans.addAll(references.split(text));
                cite("relatedPlans", table, entry, mention);
            }
            case MARK -> cite(MarkCells.read(key, text, mention), table, entry, mention);
            case GROUP -> {
                if (MarkWords.areAll(text)) {
                    cite(MarkCells.read(key, text, mention), table, entry, mention);
                } else {
                    mention.groups = append(mention.groups, printed);
                    cite("path", table, entry, mention);
                }
            }
            default -> field(key, printed, table, entry, mention);
        }
    }

    /** Below the first key of a form, two cells of which the first is a short label are kept as such; any other are not read. */
    private static void readUnknown(LogicalTable table, FormEntry entry, Mention mention) {
        if (mention.name.isEmpty() || entry.values().isEmpty()) {
            return;
        }
        String label = JapaneseText.joinLines(entry.values().get(0).text());
        if (entry.values().size() == 2
                && label.length() <= LONGEST_LABEL
                && CellKind.of(label) == CellKind.LABEL
                && CellKind.of(entry.values().get(1).text()) != CellKind.NUMBER) {
            mention.fields.putIfAbsent(
                    label, JapaneseText.joinLines(entry.values().get(1).text()));
            cite("fields", table, entry, mention);
        } else if (entry.values().stream().anyMatch(cell -> CellKind.of(cell.text()) != CellKind.NUMBER)) {
            mention.doubts.add(Doubt.CELLS_UNREAD);
        }
    }

    private static void field(String key, String text, LogicalTable table, FormEntry entry, Mention mention) {
        mention.fields.put(key, text);
        cite("fields", table, entry, mention);
    }

    private static List<String> append(List<String> groups, String group) {
        List<String> all = new ArrayList<>(groups);
        all.add(group);
        return all;
    }

    private static void cite(String part, LogicalTable table, FormEntry entry, Mention mention) {
        entry.values().forEach(cell -> mention.evidence.add(Citations.of(part, table.id(), cell)));
    }

    /** A form without a name of its own is about what its title, or else the heading above it, names. */
    private static void nameFromAbove(LogicalTable table, Form form, Mention mention) {
        String title = FormReader.title(form);
        if (!title.isEmpty()) {
            mention.name(NameParser.parse(title))
                    .forEach(part -> titleCells(form)
                            .forEach(cell -> mention.evidence.add(Citations.of(part, table.id(), cell))));
        } else if (!mention.section.isRoot() && mention.section.facet().isEmpty()) {
            mention.name(NameParser.parse(mention.section.text()))
                    .forEach(part -> mention.evidence.add(
                            new Evidence(part, mention.section.page(), null, null, null, null, false)));
            mention.namedBySection = true;
        }
    }

    /** The cells above the first key of the form. */
    private static List<GridCell> titleCells(Form form) {
        return form.rows().stream()
                .takeWhile(row -> row.stream().allMatch(entry -> entry.key() == null))
                .flatMap(List::stream)
                .flatMap(entry -> entry.values().stream())
                .toList();
    }
}
