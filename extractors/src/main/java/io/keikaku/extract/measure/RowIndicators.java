package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.schedule.TargetReader;
import io.keikaku.extract.schedule.YearAxis;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.Column;
import io.keikaku.extract.table.ColumnLayout;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.ValueWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads the indicator of one row of a record. A label in front of the years says what a row's figures are: rows of plans hold
 * targets, rows of results a baseline. Of several results the latest is the baseline.
 */
final class RowIndicators {
    private final ColumnLayout layout;
    private final YearAxis axis;
    private final IndicatorKeys keys;
    private final String unit;

    /**
     * @param unit of all figures of the table, empty where none is noted
     */
    RowIndicators(ColumnLayout layout, YearAxis axis, IndicatorKeys keys, String unit) {
        this.layout = layout;
        this.axis = axis;
        this.keys = keys;
        this.unit = unit;
    }

    /** What the label of a row says of its figures; empty where it has none. A label for work goes before an indicator's name. */
    Optional<ValueWords.Kind> kind(List<GridCell> row) {
        List<ValueWords.Kind> kinds = row.stream()
                .filter(this::mayLabel)
                .flatMap(cell -> ValueWords.kind(cell.text()).stream())
                .toList();
        return kinds.contains(ValueWords.Kind.WORK)
                ? Optional.of(ValueWords.Kind.WORK)
                : kinds.stream().findFirst();
    }

    /** Whether a label says that a row holds steps of work. */
    boolean isWork(List<GridCell> row) {
        return kind(row).filter(ValueWords.Kind.WORK::equals).isPresent();
    }

    private boolean mayLabel(GridCell cell) {
        return switch (role(cell)) {
            case NAME, YEAR, DEPARTMENT, COORDINATOR, TARGET, BASELINE, NUMBER -> false;
            default -> true;
        };
    }

    /**
     * The indicator of a row, {@code null} where the row has none.
     *
     * @param years the row's cells under years that may be values
     */
    Indicator read(List<GridCell> row, List<GridCell> years) {
        boolean results = kind(row).filter(ValueWords.Kind.ACTUAL::equals).isPresent();
        boolean quantities = !years.isEmpty() && areQuantities(years);
        String name = name(row, years);
        List<Indicator.Value> targets = new ArrayList<>();
        Indicator.Value bare = Quantities.parse(name).isPresent() ? TargetReader.value(yearOf(row), name) : null;
        name = bare == null ? name : "";
        List<Indicator.Value> reached = new ArrayList<>();
        for (GridCell cell : row) {
            Column column = layout.columns().get(cell.column());
            if (column.role() == ColumnRole.TARGET && !cell.text().isBlank()) {
                targets.add(TargetReader.value(year(column), cell.text()));
            } else if (column.role() == ColumnRole.BASELINE && !isNone(cell)) {
                reached.add(TargetReader.value(year(column), cell.text()));
            }
        }
        if (name.isEmpty() && bare == null && targets.isEmpty() && reached.isEmpty() && !quantities) {
            return null;
        }
        if (!name.isEmpty() || quantities) {
            (results ? reached : targets).addAll(TargetReader.targets(axis, years));
        }
        if (bare != null && targets.stream().noneMatch(target -> Objects.equals(target.year(), bare.year()))) {
            targets.add(bare);
        }
        Indicator.Value baseline = latest(reached);
        if (name.isEmpty() && targets.isEmpty() && !results) {
            return null;
        }
        Optional<Indicator> written = targets.isEmpty() && baseline == null ? keys.read(name) : Optional.empty();
        return written.isPresent()
                ? dated(written.get(), yearOf(row))
                : IndicatorText.of(name, unit(row), baseline, targets);
    }

    /** Targets that give no year are for the one above them. */
    private static Indicator dated(Indicator written, Integer year) {
        return new Indicator(
                written.name(),
                written.unit(),
                written.path(),
                written.baseline(),
                written.targets().stream()
                        .map(target -> target.year() != null
                                ? target
                                : new Indicator.Value(year, target.text(), target.value()))
                        .toList());
    }

    /** The year that stands above the row's indicator, {@code null} where none does. */
    private Integer yearOf(List<GridCell> row) {
        return row.stream()
                .filter(cell -> role(cell) == ColumnRole.INDICATOR)
                .map(cell -> year(layout.columns().get(cell.column())))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Whether the cell that names the row's indicator gives its values as well: 受講率100%. */
    boolean isWritten(List<GridCell> row) {
        String name = text(row, ColumnRole.INDICATOR);
        return !name.isEmpty()
                && (Quantities.parse(name).isPresent() || keys.read(name).isPresent());
    }

    /** The baseline of one row and the targets of another, where each tells what the other lacks; else {@code null}. */
    static Indicator merged(Indicator above, Indicator below) {
        boolean baseline = above.baseline() == null && below.targets().isEmpty();
        boolean targets = above.targets().isEmpty() && below.baseline() == null;
        if (below.name() != null || !(baseline || targets)) {
            return null;
        }
        return new Indicator(
                above.name(),
                above.unit() == null ? below.unit() : above.unit(),
                above.path(),
                baseline ? below.baseline() : above.baseline(),
                targets ? below.targets() : above.targets());
    }

    private static boolean isNone(GridCell cell) {
        return cell.text().isBlank() || Quantities.isNone(cell.text());
    }

    /** The value of the latest year, of those of one year or none the last. */
    private static Indicator.Value latest(List<Indicator.Value> values) {
        Indicator.Value latest = null;
        for (Indicator.Value value : values) {
            boolean earlier =
                    latest != null && latest.year() != null && value.year() != null && value.year() < latest.year();
            latest = earlier ? latest : value;
        }
        return latest;
    }

    /** From the column of indicators, from a cell that begins with a key such as 【指標】. */
    private String name(List<GridCell> row, List<GridCell> years) {
        String name = text(row, ColumnRole.INDICATOR);
        if (!name.isEmpty() || years.isEmpty()) {
            return ValueWords.kind(name).isPresent() && !isWork(row) ? "" : name;
        }
        return row.stream()
                .filter(cell -> role(cell) == ColumnRole.DESCRIPTION)
                .map(cell -> keys.name(cell.text()))
                .filter(Predicate.not(String::isEmpty))
                .findFirst()
                .orElse("");
    }

    private String unit(List<GridCell> row) {
        String own = text(row, ColumnRole.UNIT);
        return own.isEmpty() ? unit : own;
    }

    private static Integer year(Column column) {
        return column.years() == null ? null : column.years().last();
    }

    /** Whether most of the filled cells are quantities. */
    static boolean areQuantities(List<GridCell> years) {
        long filled = years.stream()
                .filter(c -> !c.text().isBlank() && !Quantities.isNone(c.text()))
                .count();
        long quantities = years.stream().filter(RowIndicators::isQuantity).count();
        return filled > 0 && quantities * 2 >= filled;
    }

    static boolean isQuantity(GridCell cell) {
        CellKind kind = CellKind.of(cell.text());
        return kind == CellKind.QUANTITY || kind == CellKind.NUMBER;
    }

    private String text(List<GridCell> row, ColumnRole role) {
        List<String> texts = new ArrayList<>();
        for (GridCell cell : row) {
            if (role(cell) == role) {
                texts.add(cell.text());
            }
        }
        return JapaneseText.joinLines(String.join("\n", texts));
    }

    private ColumnRole role(GridCell cell) {
        return layout.columns().get(cell.column()).role();
    }
}
