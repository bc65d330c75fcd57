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
    private static final Map<String, Double> FACTORS =
            Map.of("千", 1e3, "百万", 1e6, "千万", 1e7, "万", 1e4, "億", 1e8, "兆", 1e12);

    private static final int LONGEST = 120;
    private static final String FIGURE = "[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?";
    private static final String UNIT = "(?:[千万k]?t-?co2(?:eq)?|[\\p{IsHan}\\p{IsKatakana}かーa-z%‰²³℃/・-]{0,12}?)";
    private static final String NOTE = "(?:\\([^()]*\\)|\\[[^\\[\\]]*\\]|※.*)*";
    private static final Pattern QUANTITY = Pattern.compile(
            "(?:\\([^()]{1,12}\\))?(?<before>(?:約|概ね|おおむね|およそ|ほぼ|累計|累積|延べ|のべ|計|合計|年間|年|月|毎年|各|全|最大|最低)*)"
                    + "(?<sign>[▲△+±-]?)(?<first>" + FIGURE + ")(?<rest>(?:[千百万億兆]+" + FIGURE + ")*[千百万億兆]*)"
                    + "(?<unit>" + UNIT + ")"
                    + "(?:/(?<whole>" + FIGURE + ")(?<wholerest>[千百万億兆]*)(?<wholeunit>" + UNIT + "))?"
                    + "(?:[~-]" + FIGURE + UNIT + ")?"
                    + "(?<after>(?:を?(?:以上|以下|以内|未満|程度|前後|超|強|弱)|/(?:年|月|週|日|人|回)|(?:の|を|に|へ)?(?:維持|達成|確保)|の?(?:削減|縮減|減少|減|増加|増|向上|低下|上昇|拡大))*)"
                    + NOTE);
    private static final Pattern MIXED = Pattern.compile("(" + FIGURE + ")([千百万億兆]*)");
    private static final Pattern APPROXIMATE = Pattern.compile("約|概ね|おおむね|およそ|ほぼ|最大|最低|以上|以下|以内|未満|程度|前後|超|強|弱");
    private static final Pattern CHANGE = Pattern.compile("削減|縮減|減|増|向上|低下|上昇|拡大");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");
    private static final Pattern NONE = Pattern.compile("[-ー~・.…/]*|なし|無し|未設定|未定|該当なし");
    private static final String CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

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
                && (unit.startsWith("年")
                        || unit.isEmpty() && match.group("rest").isEmpty());
        if (bareYear || unit.startsWith("/") || unit.startsWith("-") || isWork(unit)) {
            return Optional.empty();
        }
        double value = value(match.group("first") + match.group("rest"));
        boolean negative =
                "▲△-".contains(match.group("sign")) && !match.group("sign").isEmpty();
        String around = match.group("before") + match.group("after");
        Double whole = match.group("whole") == null
                ? null
                : Double.valueOf(value(match.group("whole") + match.group("wholerest")));
        return Optional.of(new Quantity(
                negative ? -value : value,
                unit.isEmpty() ? null : unit,
                whole != null,
                whole,
                APPROXIMATE.matcher(around).find(),
                CHANGE.matcher(around).find() || !match.group("sign").isEmpty(),
                UNITS.contains(unit)));
    }

    /** Whether a word is a common unit of indicators. */
    public static boolean isUnit(String word) {
        return UNITS.contains(JapaneseText.compact(word));
    }

    /** Whether the cell says that there is no value: blank, a dash of any kind, なし. */
    public static boolean isNone(String text) {
        return NONE.matcher(JapaneseText.compact(text)).matches();
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
        Matcher part = MIXED.matcher(figures);
        double sum = 0;
        while (part.find()) {
            double figure = Double.parseDouble(part.group(1).replace(",", ""));
            sum += figure * (part.group(2).isEmpty() ? 1 : FACTORS.getOrDefault(part.group(2), 1.0));
        }
        return sum;
    }
}
