package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the quantities of indicators and targets. */
public final class Quantities {
    private static final Set<String> UNITS = Vocabulary.words("quantity-units.txt").stream()
            .map(JapaneseText::compact)
            .collect(Collectors.toUnmodifiableSet());
    private static final Map<String, Double> SCALES = Vocabulary.rows("number-scales.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> Double.valueOf(row.get(1))));

    private static final Phrases PHRASES = Phrases.load(Quantities.class, "quantity-phrases.tsv");
    private static final Pattern QUANTITY = PHRASES.pattern("quantity");
    private static final Pattern SCALED = PHRASES.pattern("scaled");
    private static final Pattern YEAR = PHRASES.pattern("bare-year");
    private static final Pattern YEAR_UNIT = PHRASES.pattern("year-unit");
    private static final String MINUS = "▲△-";
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";
    private static final int LONGEST = 120;

    private Quantities() {}

    /**
     * Reads a cell that is a quantity: 150手続／800手続, 年24回, 約3,200万枚, ▲10％, 10%削減. Text that merely holds a number
     * (2か所で試行) and years are none.
     */
    public static Optional<Quantity> parse(String text) {
        Matcher match = QUANTITY.matcher(JapaneseText.compact(text));
        if (text.length() > LONGEST || !match.matches()) {
            return Optional.empty();
        }
        String unit = match.group("unit");
        boolean bareYear = YEAR.matcher(match.group("first")).matches()
                && (YEAR_UNIT.matcher(unit).find()
                        || unit.isEmpty() && match.group("rest").isEmpty());
        if (bareYear || unit.startsWith("/") || unit.startsWith("-") || isWork(unit)) {
            return Optional.empty();
        }
        double value = value(match.group("first") + match.group("rest"));
        boolean negative = !match.group("sign").isEmpty() && MINUS.contains(match.group("sign"));
        return Optional.of(new Quantity(
                negative ? -value : value,
                unit.isEmpty() ? null : unit,
                match.group("whole") != null,
                UNITS.contains(unit)));
    }

    /** Whether a word is a common unit of indicators. */
    public static boolean isUnit(String word) {
        return UNITS.contains(JapaneseText.compact(word));
    }

    /** Whether the cell says that there is no value: blank, a dash of any kind, なし. */
    public static boolean isNone(String text) {
        return Nothing.isToldBy(text);
    }

    /**
     * The values of twin indicators in one cell: ①10件②20人 gives 10件 and 20人, without their numbers. A cell that does not
     * count up from ① is its own only value.
     */
    public static List<String> twins(String text) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int number = CIRCLED.indexOf(text.charAt(i));
            if (number >= 0 && number == starts.size()) {
                starts.add(i);
            }
        }
        if (starts.size() < 2 || !text.substring(0, starts.getFirst()).isBlank()) {
            return List.of(text);
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            values.add(text.substring(starts.get(i) + 1, end).strip());
        }
        return values;
    }

    /** How much a cell looks like a quantity, 0 to 1; a dash, which stands for no value, counts little. */
    public static double likelihood(String cell) {
        if (cell.isBlank()) {
            return 0;
        }
        if (isNone(cell)) {
            return 0.2;
        }
        return twins(cell).stream()
                .mapToDouble(value -> parse(value)
                        .map(quantity ->
                                quantity.knownUnit() || quantity.ratio() ? 1.0 : quantity.unit() == null ? 0.7 : 0.5)
                        .orElse(0.0))
                .average()
                .orElse(0);
    }

    private static boolean isWork(String unit) {
        return !UNITS.contains(unit) && (Stages.isPhaseWord(unit) || Departments.likelihood(unit) >= 0.8);
    }

    private static double value(String figures) {
        Matcher part = SCALED.matcher(figures);
        double sum = 0;
        while (part.find()) {
            double figure = Double.parseDouble(part.group(1).replace(",", ""));
            sum += figure * (part.group(2).isEmpty() ? 1 : SCALES.getOrDefault(part.group(2), 1.0));
        }
        return sum;
    }
}
