package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Quantity;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.ValueWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what a measure costs by year from what it is to reach. Costs are no targets: they are kept as printed, under their own
 * label and year.
 */
final class RowCosts {
    private static final Pattern MONEY = MeasurePhrases.pattern("money");

    private final ColumnLayout layout;
    private final String unit;

    /**
     * @param unit noted for all figures of the table, empty where none is
     */
    RowCosts(ColumnLayout layout, String unit) {
        this.layout = layout;
        this.unit = unit;
    }

    /**
     * Whether the figures of a row are costs: its label says so, or they are sums of money that no indicator claims.
     *
     * @param years the row's cells under years
     * @param kind what the row's label says of its figures
     */
    boolean are(List<GridCell> row, List<GridCell> years, Optional<ValueWords.Kind> kind) {
        if (kind.isPresent()) {
            return kind.get() == ValueWords.Kind.COST;
        }
        boolean claimed = row.stream()
                .anyMatch(cell -> layout.columns().get(cell.column()).role() == ColumnRole.INDICATOR);
        return !claimed
                && RowIndicators.areQuantities(years)
                && (MONEY.matcher(unit).find() || areMoney(years));
    }

    private static boolean areMoney(List<GridCell> years) {
        return years.stream()
                .filter(cell -> !cell.text().isBlank() && !Quantities.isNone(cell.text()))
                .allMatch(cell -> Quantities.parse(cell.text())
                        .map(Quantity::unit)
                        .filter(MONEY.asMatchPredicate())
                        .isPresent());
    }

    /** Takes a row's costs over. */
    void keep(List<GridCell> row, List<GridCell> years, Mention mention) {
        String label = row.stream()
                .filter(cell -> ValueWords.kind(cell.text()).isPresent())
                .map(cell -> JapaneseText.joinLines(cell.text()) + " ")
                .findFirst()
                .orElse("");
        for (GridCell cell : years) {
            String year = layout.columns().get(cell.column()).header();
            String money = label.isEmpty() && !unit.isEmpty() ? "（" + unit + "）" : "";
            mention.fields.putIfAbsent(label + year + money, JapaneseText.joinLines(cell.text()));
        }
    }
}
