package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a list of works within a form: 実施年度 | 対策内容 | 概算費用. One column holds the years and one what is done then; of
 * the others each is for money or remarks.
 *
 * @param years index of the column of years
 * @param work index of the column that says what is done
 */
public record WorkColumns(int years, int work) {
    private static final Set<ColumnRole> YEARS = EnumSet.of(ColumnRole.SCHEDULE, ColumnRole.DEADLINE);
    private static final Set<ColumnRole> WORK = EnumSet.of(ColumnRole.DESCRIPTION, ColumnRole.NAME_OR_DESCRIPTION);

    /** The columns below a row of header words; empty where it heads no works. */
    public static Optional<WorkColumns> of(List<GridCell> header, HeaderWords words) {
        int years = -1;
        int work = -1;
        for (GridCell cell : header) {
            ColumnRole role = words.role(cell.text()).orElse(null);
            if (years < 0 && YEARS.contains(role)) {
                years = cell.column();
            } else if (work < 0 && WORK.contains(role)) {
                work = cell.column();
            } else if (role != ColumnRole.FIELD
                    && ValueWords.kind(cell.text())
                            .filter(ValueWords.Kind.COST::equals)
                            .isEmpty()) {
                return Optional.empty();
            }
        }
        return years < 0 || work < 0 ? Optional.empty() : Optional.of(new WorkColumns(years, work));
    }

    /**
     * Whether a row tells years and work.
     *
     * @param cells all that stand in the row, also those that begin above it
     */
    boolean isDated(List<GridCell> cells) {
        boolean works = cells.stream()
                .anyMatch(cell -> cell.column() == work && !cell.text().isBlank());
        boolean dated = cells.stream()
                .filter(cell -> cell.column() == years)
                .anyMatch(cell ->
                        FiscalYears.parse(cell.text(), EraContext.UNKNOWN).isPresent());
        return works && dated;
    }
}
