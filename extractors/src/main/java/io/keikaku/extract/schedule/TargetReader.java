package io.keikaku.extract.schedule;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.Dittos;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.YearSpan;
import java.util.ArrayList;
import java.util.List;

/** Reads cells under years as values of an indicator. */
public final class TargetReader {
    private TargetReader() {}

    /**
     * The values of one row, in order of years; cells that say "none" give none, 同左 the value before it. What spans years stands
     * from the first of them.
     */
    public static List<Indicator.Value> targets(YearAxis axis, List<GridCell> row) {
        List<Indicator.Value> targets = new ArrayList<>();
        for (Slot slot : new SlotReader(axis, new Legend(List.of())).slots(row)) {
            boolean same = Dittos.isDitto(slot.text()) && !targets.isEmpty();
            if (same || !slot.carries()) {
                YearSpan years = axis.years(slot.extent().first());
                boolean several = slot.extent().last() > slot.extent().first();
                String text = same ? targets.getLast().text() : slot.text();
                targets.add(value(several || years.to() == null ? years.from() : years.to(), text));
            }
        }
        return targets;
    }

    /** One value. */
    public static Indicator.Value value(Integer year, String text) {
        String printed = JapaneseText.joinLines(text);
        return new Indicator.Value(
                year, printed, Quantities.parse(printed).map(q -> q.value()).orElse(null));
    }
}
