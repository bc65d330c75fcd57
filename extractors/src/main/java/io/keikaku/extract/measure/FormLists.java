package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Table;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnReader;
import io.keikaku.extract.table.Form;
import io.keikaku.extract.table.FormTable;
import java.util.List;

/** Reads the lists within forms: the indicators and works are those of the form's measure. */
final class FormLists {
    private final ColumnReader columns;
    private final PlanIndicators indicators;
    private final FormWorks works;

    FormLists(ColumnReader columns, PlanIndicators indicators, FormWorks works) {
        this.columns = columns;
        this.indicators = indicators;
        this.works = works;
    }

    void read(Form form, Mention mention) {
        for (FormTable list : form.lists()) {
            if (list.kind() == FormTable.Kind.WORKS) {
                works.read(list, mention);
                continue;
            }
            ColumnLayout layout = columns.read(list.table());
            if (layout.kind() == Table.Kind.INDICATORS) {
                for (Indicator read : indicators.read(list.table(), layout)) {
                    mention.indicators.add(read.under(List.of()));
                }
                cite(list, mention);
            }
        }
    }

    private static void cite(FormTable list, Mention mention) {
        for (GridCell cell : list.table().grid().cells()) {
            if (cell.row() >= list.table().headerRows() && !cell.text().isBlank()) {
                mention.evidence.add(Citations.of("indicators", list.table().id(), cell, list.firstRow()));
            }
        }
    }
}
