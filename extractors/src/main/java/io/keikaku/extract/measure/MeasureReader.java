package io.keikaku.extract.measure;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.LegendEntry;
import io.keikaku.core.document.Page;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Table;
import io.keikaku.core.model.Warning;
import io.keikaku.extract.explain.TableUse;
import io.keikaku.extract.japanese.DepartmentLexicon;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.outline.Facet;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.schedule.Legend;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnReader;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.Form;
import io.keikaku.extract.table.FormReader;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.table.RecordReader;
import io.keikaku.extract.table.Storeys;
import io.keikaku.extract.table.TableJoiner;
import io.keikaku.extract.table.TableRecord;
import io.keikaku.extract.trust.Confidence;
import io.keikaku.extract.trust.Confidence.Trusted;
import io.keikaku.extract.trust.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the measures and indicators of a document. Immutable and thread-safe. */
public final class MeasureReader {
    private final HeaderWords words = new HeaderWords();
    private final Confidence confidence = new Confidence(words);
    private final LookingBack lookingBack = new LookingBack();
    private final PlanWorkings workings = new PlanWorkings();

    /**
     * Reads all measures.
     *
     * @param planId begins the ids of the measures
     * @param eras by which bare years are read
     * @param decisions hears what is decided on the way
     */
    public Findings read(Document document, Outline outline, String planId, EraContext eras, Decisions decisions) {
        return new Pass(document, outline, planId, eras, decisions).run();
    }

    /** One document on its way. */
    private final class Pass {
        private final Outline outline;
        private final String planId;
        private final EraContext eras;
        private final Decisions decisions;
        private final RecordReader records;
        private final ColumnReader columns;
        private final PlanIndicators lists;
        private final LeadIns leads;
        private final TableDepartments departments;
        private final UnitNotes units;
        private final Legend legend;
        private final FlagColumns flags;
        private final SectionSchedules schedules;
        private final SectionQuantities quantities;
        private final IndicatorKeys indicatorKeys;
        private Mention openForm;
        private int formEnd;
        private final List<Mention> mentions = new ArrayList<>();
        private final SectionIndicators indicators = new SectionIndicators();
        private final List<Table> tables = new ArrayList<>();

        Pass(Document document, Outline outline, String planId, EraContext eras, Decisions decisions) {
            this.outline = outline;
            this.planId = planId;
            this.eras = eras;
            this.decisions = decisions;
            this.records = new RecordReader(words, eras);
            this.columns = new ColumnReader(words, eras, outline);
            this.lists = new PlanIndicators(records, words, eras);
            this.quantities = new SectionQuantities(records, lists, eras);
            this.leads = new LeadIns(outline);
            this.departments = new TableDepartments(outline, words, eras);
            this.units = new UnitNotes(outline);
            this.legend = legend(document);
            this.schedules = new SectionSchedules(legend, outline);
            this.indicatorKeys = new IndicatorKeys(words, eras);
            this.flags = new FlagColumns(FlagLegend.of(outline));
        }

        Findings run() {
            List<LogicalTable> printed = new TableJoiner(words, eras).join(outline);
            Storeys storeys = new Storeys(words, eras);
            List<LogicalTable> joined = printed.stream().map(storeys::unfold).toList();
            List<ColumnLayout> layouts = new ArrayList<>();
            joined.forEach(table -> layouts.add(columns.read(table)));
            PlanReferences references = new PlanReferences(planCells(joined, layouts));
            for (int i = 0; i < joined.size(); i++) {
                read(printed.get(i), joined.get(i), layouts.get(i), references);
            }
            HeadedIndicators headed = new HeadedIndicators(words, eras, lookingBack, indicators);
            headed.read(outline);
            List<Mention> prose = new ProseMentions(words, eras).read(outline, headed);
            quantities.addTo(prose);
            List<Warning> warnings = new ArrayList<>();
            for (LogicalTable table : schedules.addTo(prose)) {
                decisions.unusedSchedule(table.id());
                warnings.add(unused(table));
            }
            MeasureJoiner joiner = new MeasureJoiner();
            joiner.leaveOut(departments.headingsOfTables(prose));
            mentions.addAll(prose);
            new MarkSigns(outline).resolve(mentions);
            DescriptionMarks.resolve(mentions);
            List<Cluster> clusters = joiner.join(mentions);
            new InlineDescriptions(outline).addTo(clusters);
            quantities.share(clusters);
            new UnreadLines(words).doubt(outline, clusters);
            List<Indicator> ofPlan = indicators.share(clusters);
            List<Trusted> measures = measures(clusters);
            decisions.joined(clusters, measures, joiner.omissions());
            return new Findings(measures.stream().map(Trusted::measure).toList(), ofPlan, tables, warnings);
        }

        private Warning unused(LogicalTable table) {
            Table model = tables.stream()
                    .filter(t -> t.id().equals(table.id()))
                    .findFirst()
                    .orElseThrow();
            return new Warning(
                    "SCHEDULE_UNUSED",
                    "table " + table.id() + " has years and phases, and nothing says of which measure",
                    model.page());
        }

        private void read(LogicalTable printed, LogicalTable table, ColumnLayout layout, PlanReferences references) {
            List<Form> forms = new FormReader(words).read(table);
            Table.Kind kind = forms.isEmpty() ? layout.kind() : Table.Kind.FORM;
            tables.add(ModelTables.of(printed, kind));
            decisions.found(table, tables.get(tables.size() - 1), layout, forms);
            boolean background = switch (kind) {
                case INDICATORS -> lookingBack.isSuch(table, layout);
                // a form says itself what it is: only the heading right above tells that it is an example
                case FORM ->
                    table.section().facet().filter(Facet.BACKGROUND::equals).isPresent();
                default ->
                    table.section().facets().contains(Facet.BACKGROUND)
                            || lookingBack.tellsOfEarlier(table, layout)
                            || LookingBack.countsThePast(layout, eras);
            };
            if (background) {
                decisions.used(TableUse.BACKGROUND);
                return;
            }
            if (forms.isEmpty() && goesOn(table, layout, references)) {
                decisions.used(TableUse.CONTINUATION);
                return;
            }
            List<Mention> found = new ArrayList<>();
            switch (kind) {
                case FORM -> found.addAll(forms(references).read(table, forms));
                case INDICATORS ->
                    indicators.add(table.section(), lists.read(table, layout), Citations.ofBody("indicators", table));
                case MEASURES, SCHEDULE, MATRIX -> found.addAll(rows(table, layout, kind, references));
                case OTHER -> {
                    found.addAll(layout.name().isPresent() ? rows(table, layout, kind, references) : List.of());
                    quantities.add(table, layout);
                }
            }
            if (workings.areToldBy(found)) {
                decisions.used(TableUse.PLAN_ITSELF);
                return;
            }
            decisions.read(found.size());
            if (kind != Table.Kind.FORM) {
                departments.addTo(table, found);
            }
            String lead = leads.before(table.position());
            found.forEach(mention -> mention.lead = lead);
            mentions.addAll(found);
            openForm = kind == Table.Kind.FORM && !found.isEmpty() ? found.get(found.size() - 1) : null;
            formEnd = table.position();
        }

        /** Whether the table goes on with the form directly above it, or is the schedule of its section. */
        private boolean goesOn(LogicalTable table, ColumnLayout layout, PlanReferences references) {
            Mention form = openForm != null && table.position() == formEnd + 1 ? openForm : null;
            boolean piece = form != null && forms(references).readPiece(table, form);
            boolean taken = piece || schedules.take(table, layout, form);
            formEnd = taken && form != null ? table.position() : formEnd;
            return taken;
        }

        private FormMentions forms(PlanReferences references) {
            return new FormMentions(
                    words, eras, legend, references, new FormLists(columns, lists, new FormWorks(words, eras)));
        }

        private List<Mention> rows(
                LogicalTable table, ColumnLayout layout, Table.Kind kind, PlanReferences references) {
            boolean overview = kind == Table.Kind.OTHER || kind == Table.Kind.MATRIX;
            Mention.Place place = overview ? Mention.Place.OVERVIEW : Mention.Place.ROW;
            List<TableRecord> found = records.read(table, layout);
            return new RowMentions(
                            table,
                            layout,
                            place,
                            family(layout),
                            eras,
                            legend,
                            indicatorKeys,
                            flags,
                            references,
                            units.of(table))
                    .read(found);
        }

        /** Tables with the same columns are of one family, wherever they stand. */
        private static String family(ColumnLayout layout) {
            return layout.columns().stream()
                    .filter(c -> c.role() != ColumnRole.UNKNOWN
                            && c.role() != ColumnRole.GROUP
                            && c.role() != ColumnRole.NUMBER)
                    .map(c -> c.role() + (c.role() == ColumnRole.YEAR ? "" : " " + c.header()))
                    .distinct()
                    .sorted()
                    .collect(Collectors.joining(", "));
        }

        private List<Trusted> measures(List<Cluster> clusters) {
            List<String> cells = mentions.stream()
                    .flatMap(m -> Stream.concat(m.departments.stream(), m.coordinators.stream()))
                    .toList();
            boolean marksNew =
                    clusters.stream().flatMap(c -> c.mentions().stream()).anyMatch(m -> Boolean.TRUE.equals(m.isNew));
            MeasurePaths paths = new MeasurePaths(
                    clusters.stream().flatMap(c -> c.mentions().stream()).toList());
            MeasureAssembler assembler = new MeasureAssembler(DepartmentLexicon.learn(cells), paths, marksNew);
            List<Reading> readings = new ArrayList<>();
            for (Cluster cluster : clusters) {
                readings.add(
                        assembler.read(cluster, String.format(Locale.ROOT, "%s-%03d", planId, readings.size() + 1)));
            }
            return confidence.judge(readings);
        }
    }

    private static List<String> planCells(List<LogicalTable> tables, List<ColumnLayout> layouts) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            LogicalTable table = tables.get(i);
            for (Column column : layouts.get(i).of(ColumnRole.RELATED_PLAN)) {
                table.grid().cells().stream()
                        .filter(c -> c.row() >= table.headerRows() && c.column() == column.index())
                        .forEach(c -> cells.add(c.text()));
            }
        }
        return cells;
    }

    private static Legend legend(Document document) {
        List<LegendEntry> entries = new ArrayList<>();
        for (Page page : document.pages()) {
            entries.addAll(page.legend());
        }
        return new Legend(entries);
    }
}
