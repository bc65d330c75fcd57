package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.table.FormTable;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.table.WorkColumns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the lists of works within forms: each row is a phase in the years beside it. What a work costs, and remarks on it, are
 * kept as printed under their header and the row's years.
 */
final class FormWorks {
    private final HeaderWords words;
    private final EraContext eras;

    FormWorks(HeaderWords words, EraContext eras) {
        this.words = words;
        this.eras = eras;
    }

    void read(FormTable list, Mention mention) {
        List<GridCell> header = list.table().filled(0);
        WorkColumns columns = WorkColumns.of(header, words).orElseThrow();
        List<Phase> phases = new ArrayList<>();
        GridCell when = null;
        for (int r = list.table().headerRows(); r < list.table().grid().rows(); r++) {
            List<GridCell> row = list.table().filled(r);
            when = at(row, columns.years()).orElse(when);
            GridCell work = at(row, columns.work()).orElse(null);
            if (work == null || when == null || Quantities.isNone(work.text())) {
                continue;
            }
            Optional<YearSpan> years = FiscalYears.parse(when.text(), eras).filter(span -> span.last() != null);
            if (years.isEmpty()) {
                continue;
            }
            String label = JapaneseText.joinLines(work.text());
            YearSpan span = years.get();
            phases.add(new Phase(label, Stages.of(label), span.from(), span.to(), span.part()));
            cite("schedule", list, when, mention);
            cite("schedule", list, work, mention);
            for (GridCell head : header) {
                if (head.column() != columns.years() && head.column() != columns.work()) {
                    keep(list, head, when, row, mention);
                }
            }
        }
        mention.schedule.addAll(AdjoiningPhases.joined(phases));
    }

    private static void keep(FormTable list, GridCell head, GridCell when, List<GridCell> row, Mention mention) {
        at(row, head.column()).filter(cell -> !Quantities.isNone(cell.text())).ifPresent(cell -> {
            String key = JapaneseText.joinLines(head.text()) + " " + JapaneseText.joinLines(when.text());
            mention.fields.merge(key, JapaneseText.joinLines(cell.text()), (one, two) -> one + "、" + two);
            cite("fields", list, cell, mention);
        });
    }

    private static Optional<GridCell> at(List<GridCell> row, int column) {
        return row.stream().filter(cell -> cell.column() == column).findFirst();
    }

    private static void cite(String part, FormTable list, GridCell cell, Mention mention) {
        mention.evidence.add(Citations.of(part, list.table().id(), cell, list.firstRow()));
    }
}
