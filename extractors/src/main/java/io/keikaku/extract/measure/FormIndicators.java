package io.keikaku.extract.measure;

import io.keikaku.core.document.GridCell;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.schedule.TargetReader;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.FormEntry;
import io.keikaku.extract.table.HeaderWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The indicators of one form, gathered while its rows are read: names, with values in the same cell or behind keys of their
 * own (現状値, 目標値). Names without values wait for the values under years.
 */
final class FormIndicators {
    private static final Set<ColumnRole> PARTS =
            EnumSet.of(ColumnRole.INDICATOR, ColumnRole.UNIT, ColumnRole.BASELINE, ColumnRole.TARGET);

    private static final Pattern MONEY = MeasurePhrases.pattern("money");

    private final IndicatorLines lines;
    private final WrittenValues values;
    private final EraContext eras;
    private final List<Part> parts = new ArrayList<>();

    FormIndicators(HeaderWords words, EraContext eras) {
        this.lines = new IndicatorLines(words, eras);
        this.values = new WrittenValues(words, eras);
        this.eras = eras;
    }

    /** Whether a key tells of indicators. */
    static boolean isPart(FormEntry entry) {
        return entry.key() != null && PARTS.contains(entry.role());
    }

    /** Whether a text is an amount, or says that there is none. */
    boolean isValue(String text) {
        return Quantities.isNone(text)
                || MONEY.matcher(text.strip()).find()
                || !values.read(text).isEmpty();
    }

    /** Takes what stands behind a key; {@code false} where it is not clear what it says of an indicator. */
    boolean take(FormEntry entry) {
        List<String> texts = texts(entry.values());
        return switch (entry.role()) {
            case INDICATOR -> name(texts);
            case TARGET -> target(texts, year(entry.key()));
            case BASELINE -> baseline(texts, year(entry.key()));
            case UNIT -> unit(texts);
            default -> false;
        };
    }

    /** Takes cells for the names of indicators whose values follow. */
    void takeNames(List<GridCell> cells) {
        for (GridCell cell : cells) {
            Quantities.twins(cell.text()).forEach(name -> parts.add(new Part(name)));
        }
    }

    /** Takes an indicator that is read already. */
    void add(Indicator indicator) {
        parts.add(new Part(indicator));
    }

    /** The names that have no targets yet, in order. */
    List<String> waiting() {
        return parts.stream().filter(Part::waits).map(part -> part.name).toList();
    }

    /** Gives the waiting indicator at an index the targets under years. */
    void targets(int index, List<Indicator.Value> targets) {
        parts.stream().filter(Part::waits).skip(index).findFirst().ifPresent(part -> part.found = targets);
    }

    /** All indicators, in order. */
    List<Indicator> indicators() {
        return parts.stream().map(Part::indicator).toList();
    }

    private boolean name(List<String> texts) {
        if (texts.stream().anyMatch(text -> text.contains("。"))) {
            return false;
        }
        texts.forEach(text -> parts.add(part(text)));
        return true;
    }

    /** Takes the name of an indicator and, behind it, values that say themselves which they are. */
    boolean takeNamedValues(FormEntry entry) {
        List<String> texts = texts(entry.values());
        if (entry.role() != ColumnRole.INDICATOR
                || texts.size() < 2
                || !values.read(texts.get(0)).isEmpty()) {
            return false;
        }
        List<List<WrittenValue>> read = texts.stream().skip(1).map(values::read).toList();
        boolean placed = read.stream()
                .allMatch(one -> !one.isEmpty()
                        && one.stream().allMatch(value -> value.standing() != WrittenValue.Standing.UNSAID));
        if (placed) {
            Part part = new Part(texts.get(0));
            read.forEach(one -> one.forEach(value -> part.add(value, null)));
            parts.add(part);
        }
        return placed;
    }

    private Part part(String text) {
        Optional<Indicator> read = lines.read(JapaneseText.joinLines(text));
        return read.map(Part::new).orElseGet(() -> new Part(text));
    }

    /** Targets of the names above in their order; a text of its own where it is no value. */
    private boolean target(List<String> texts, Integer year) {
        List<Part> waiting = parts.stream().filter(Part::waits).toList();
        for (int i = 0; i < texts.size(); i++) {
            List<WrittenValue> read = values.read(texts.get(i));
            if (read.isEmpty()) {
                return name(texts.subList(i, texts.size()));
            }
            Part part = i < waiting.size() ? waiting.get(i) : new Part("");
            if (i >= waiting.size()) {
                parts.add(part);
            }
            read.forEach(value -> part.add(value, year));
        }
        return !texts.isEmpty();
    }

    private boolean baseline(List<String> texts, Integer year) {
        List<Part> open = parts.stream().filter(part -> part.baseline == null).toList();
        List<List<WrittenValue>> read = texts.stream().map(values::read).toList();
        if (texts.isEmpty() || open.size() < texts.size() || read.stream().anyMatch(one -> one.size() != 1)) {
            return false;
        }
        List<Part> last = open.subList(open.size() - texts.size(), open.size());
        for (int i = 0; i < last.size(); i++) {
            last.get(i).baseline = dated(read.get(i).getFirst(), year);
        }
        return true;
    }

    private boolean unit(List<String> texts) {
        if (parts.isEmpty() || texts.size() != 1) {
            return false;
        }
        parts.getLast().unit = JapaneseText.joinLines(texts.getFirst());
        return true;
    }

    private List<String> texts(List<GridCell> cells) {
        List<String> texts = new ArrayList<>();
        for (GridCell cell : cells) {
            for (String twin : Quantities.twins(cell.text())) {
                lines.split(twin).stream()
                        .filter(text -> !Quantities.isNone(text))
                        .forEach(texts::add);
            }
        }
        return texts;
    }

    /** The year that a key such as 目標値（R8） names, {@code null} where it names none. */
    private Integer year(GridCell key) {
        return FiscalYears.parse(key.text(), eras).map(YearSpan::last).orElse(null);
    }

    private static Indicator.Value dated(WrittenValue value, Integer year) {
        return TargetReader.value(value.year() == null ? year : value.year(), value.text());
    }

    /** An indicator in the making. */
    private static final class Part {
        private final String name;
        private final List<Indicator.Value> targets = new ArrayList<>();
        private List<Indicator.Value> found = List.of();
        private String unit = "";
        private Indicator.Value baseline;

        Part(String name) {
            this.name = name;
        }

        Part(Indicator read) {
            this.name = read.name() == null ? "" : read.name();
            this.unit = read.unit() == null ? "" : read.unit();
            this.baseline = read.baseline();
            this.targets.addAll(read.targets());
        }

        boolean waits() {
            return targets.isEmpty();
        }

        void add(WrittenValue value, Integer year) {
            if (value.standing() == WrittenValue.Standing.BASELINE) {
                baseline = dated(value, year);
            } else {
                targets.add(dated(value, year));
            }
        }

        Indicator indicator() {
            List<Indicator.Value> all = new ArrayList<>(targets);
            all.addAll(found);
            return IndicatorText.of(JapaneseText.joinLines(name), unit, baseline, all);
        }
    }
}
