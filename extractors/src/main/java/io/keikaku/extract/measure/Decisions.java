package io.keikaku.extract.measure;

import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Table;
import io.keikaku.extract.explain.Explanation;
import io.keikaku.extract.explain.LeftOut;
import io.keikaku.extract.explain.MeasureDecision;
import io.keikaku.extract.explain.TableDecision;
import io.keikaku.extract.explain.TableUse;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.Form;
import io.keikaku.extract.table.LogicalTable;
import io.keikaku.extract.trust.Confidence.Trusted;
import java.util.ArrayList;
import java.util.List;

/** Keeps what one extraction decided, to be explained afterwards. It decides nothing. Used by one thread. */
public final class Decisions {
    private final List<TableDecision> tables = new ArrayList<>();
    private List<Omission> omissions = List.of();
    private List<Cluster> clusters = List.of();
    private List<Trusted> measures = List.of();

    /** A table was found; what becomes of it is told next. */
    void found(LogicalTable table, Table model, ColumnLayout layout, List<Form> forms) {
        tables.add(TableDecisions.of(table, model, layout, forms));
    }

    /** What became of the table that was found last. */
    void used(TableUse use) {
        tables.add(tables.remove(tables.size() - 1).withUse(use));
    }

    /** The table that was found last gave so many mentions. */
    void read(int found) {
        used(TableDecisions.use(tables.get(tables.size() - 1).kind(), found));
    }

    /** A table was taken for the schedule of a heading, and is none. */
    void unusedSchedule(String id) {
        tables.replaceAll(table -> table.id().equals(id) ? table.withUse(TableUse.SCHEDULE_UNUSED) : table);
    }

    /** Mentions were joined into clusters, each of these made a measure, and the others were left out. */
    void joined(List<Cluster> joined, List<Trusted> made, List<Omission> omitted) {
        clusters = List.copyOf(joined);
        measures = List.copyOf(made);
        omissions = List.copyOf(omitted);
    }

    /** What was decided, told of the plan that came of it. */
    public Explanation explain(Plan plan) {
        List<LeftOut> leftOut = omissions.stream()
                .map(each -> new LeftOut(
                        MeasureDecisions.telling(each.mention()), each.reason().words()))
                .toList();
        List<MeasureDecision> made = MeasureDecisions.of(clusters, measures);
        return Explanation.of(
                plan, tables.stream().map(table -> settled(table, made)).toList(), made, leftOut);
    }

    /** Whether a table's mentions made measures is known only when all are joined. */
    private static TableDecision settled(TableDecision table, List<MeasureDecision> made) {
        boolean unused =
                table.use() == TableUse.MEASURES && made.stream().noneMatch(measure -> measure.isToldOfIn(table.id()));
        return unused ? table.withUse(TableUse.UNUSED) : table;
    }
}
