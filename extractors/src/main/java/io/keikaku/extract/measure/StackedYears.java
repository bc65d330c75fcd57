package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.schedule.TargetReader;
import io.keikaku.extract.table.FormEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Years of a form that stand below each other, each with what is done or reached then beside it: 令和6年度 | 設計 above 令和7年度 |
 * 工事. A row with a key begins a stack of its own.
 */
final class StackedYears {
    private static final int LONGEST_LABEL = 60;

    private final EraContext eras;
    private final FormIndicators indicators;
    private final Mention mention;
    private final String table;
    private final List<List<Storey>> stacks = new ArrayList<>();

    /** @param table id, for citations */
    StackedYears(EraContext eras, FormIndicators indicators, Mention mention, String table) {
        this.eras = eras;
        this.indicators = indicators;
        this.mention = mention;
        this.table = table;
    }

    /** Takes a row of a single year and what stands beside it; {@code false} for any other. */
    boolean take(List<FormEntry> row) {
        if (row.size() != 1 || row.get(0).values().size() != 2) {
            return false;
        }
        GridCell year = row.get(0).values().get(0);
        GridCell value = row.get(0).values().get(1);
        Optional<YearSpan> years = FiscalYears.parse(year.text(), eras).filter(span -> span.from() != null);
        String text = JapaneseText.joinLines(value.text());
        boolean told = years.isPresent() && FiscalYears.parse(text, eras).isEmpty() && text.length() <= LONGEST_LABEL;
        if (told) {
            if (row.get(0).key() != null || stacks.isEmpty()) {
                stacks.add(new ArrayList<>());
            }
            stacks.getLast().add(new Storey(years.get(), value, text));
        }
        return told;
    }

    /** Adds the phases to the mention, and the targets to the indicators that wait for them. */
    void finish() {
        for (List<Storey> stack : stacks) {
            List<Phase> phases = new ArrayList<>();
            List<Indicator.Value> targets = new ArrayList<>();
            for (Storey storey : stack) {
                boolean figure = Quantities.parse(storey.text).isPresent();
                if (figure) {
                    targets.add(TargetReader.value(storey.years.last(), storey.text));
                } else if (!Quantities.isNone(storey.text)) {
                    phases.add(new Phase(
                            storey.text,
                            Stages.of(storey.text),
                            storey.years.from(),
                            storey.years.to(),
                            storey.years.part()));
                }
                mention.evidence.add(Citations.of(figure ? "indicators" : "schedule", table, storey.cell));
            }
            mention.schedule.addAll(AdjoiningPhases.joined(phases));
            if (!targets.isEmpty() && indicators.waiting().isEmpty()) {
                mention.indicators.add(IndicatorText.of("", "", null, targets));
            } else if (!targets.isEmpty()) {
                indicators.targets(0, targets);
            }
        }
    }

    /** One year and what stands beside it. */
    private record Storey(YearSpan years, GridCell cell, String text) {}
}
