package io.keikaku.extract.measure;

import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Quantity;
import io.keikaku.extract.measure.WrittenValue.Standing;
import io.keikaku.extract.table.HeaderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parts the name of an indicator from the values behind it, as lines and cells write them: {@code 利用件数　年間350件（令和元年度：96件）}.
 * The name ends before the longest tail that holds nothing but values. Immutable.
 */
final class IndicatorLines {
    private static final int LONGEST_NAME = 80;
    private static final int MOST_LINES = 12;
    private static final Pattern BULLET = Pattern.compile("^[・○●◇◆■□▶•◦\\s\u3000]+");
    private static final Pattern NAME_END = Pattern.compile("[\\s\u3000:：=＝…、，／]+$");
    private static final String PARTING = " \u3000\n:：=＝…、，）)】］]／";

    private final WrittenValues values;

    IndicatorLines(HeaderWords words, EraContext eras) {
        this.values = new WrittenValues(words, eras);
    }

    /** The indicator that a line names with its values; empty where the text does not say clearly which is which. */
    Optional<Indicator> read(String line) {
        String text = BULLET.matcher(line.strip()).replaceFirst("");
        int depth = 0;
        for (int cut = 1; cut < Math.min(text.length(), LONGEST_NAME); cut++) {
            char before = text.charAt(cut - 1);
            depth += "（([［【〔".indexOf(before) >= 0 ? 1 : "）)]］】〕".indexOf(before) >= 0 ? -1 : 0;
            if (depth != 0 || !mayCut(text, cut)) {
                continue;
            }
            String name = NAME_END.matcher(text.substring(0, cut)).replaceFirst("");
            List<WrittenValue> read = values.read(text.substring(cut));
            boolean joined = PARTING.indexOf(before) < 0;
            if (!read.isEmpty() && isName(name) && isBehind(read.getFirst(), joined)) {
                return Optional.of(indicator(name, read));
            }
        }
        return Optional.empty();
    }

    /**
     * The indicators of a cell, one a line or over several lines each. Lines that cannot be parted stay together with the lines
     * around them, so that nothing is lost.
     *
     * @return the texts of the single indicators, the cell's own text where it holds one or is not clear
     */
    List<String> split(String cell) {
        List<String> lines = cell.lines().filter(line -> !line.isBlank()).toList();
        if (lines.size() < 2 || lines.size() > MOST_LINES) {
            return List.of(cell);
        }
        List<String> parts = split(lines);
        return parts.size() < 2 ? List.of(cell) : parts;
    }

    /** All indicators of a text, one a line or over several lines each; empty where any of it is something else. */
    List<Indicator> readAll(String text) {
        List<Indicator> all = new ArrayList<>();
        for (String part : split(text)) {
            Optional<Indicator> indicator = read(JapaneseText.joinLines(part));
            if (indicator.isEmpty()) {
                return List.of();
            }
            all.add(indicator.get());
        }
        return all;
    }

    /** The most indicators into which the lines can be parted without rest, empty where they cannot. */
    private List<String> split(List<String> lines) {
        List<List<String>> best = new ArrayList<>();
        best.add(List.of());
        for (int end = 1; end <= lines.size(); end++) {
            List<String> longest = null;
            for (int start = 0; start < end; start++) {
                List<String> before = best.get(start);
                String part = JapaneseText.joinLines(String.join("\n", lines.subList(start, end)));
                boolean reached = before != null && (longest == null || before.size() + 1 > longest.size());
                if (reached && read(part).isPresent()) {
                    longest = new ArrayList<>(before);
                    longest.add(part);
                }
            }
            best.add(longest);
        }
        return best.getLast() == null ? List.of() : best.getLast();
    }

    private static boolean mayCut(String text, int cut) {
        char before = text.charAt(cut - 1);
        char after = text.charAt(cut);
        return PARTING.indexOf(before) >= 0
                || PARTING.indexOf(after) >= 0
                || !Character.isDigit(before) && before != '.' && before != ',' && !isLatin(before);
    }

    private static boolean isLatin(char c) {
        return JapaneseText.fold(String.valueOf(c)).chars().allMatch(f -> f < 0x80 && Character.isLetter(f));
    }

    private static boolean isName(String name) {
        return name.codePoints().anyMatch(Character::isLetter) && !name.contains("。");
    }

    /**
     * Whether the value may follow the name: a bracket behind a name is part of it, and a figure that adjoins it without room
     * needs a unit that is surely one, or a year.
     */
    private static boolean isBehind(WrittenValue value, boolean joined) {
        boolean bracket = "（([［【〔".indexOf(value.text().charAt(0)) >= 0;
        return !bracket
                && (!joined
                        || value.isPlaced()
                        || Quantities.parse(value.text())
                                .filter(Quantity::knownUnit)
                                .isPresent());
    }

    private static Indicator indicator(String name, List<WrittenValue> read) {
        Indicator.Value baseline = null;
        List<Indicator.Value> targets = new ArrayList<>();
        for (WrittenValue written : read) {
            Indicator.Value value = written.value();
            if (written.standing() == Standing.BASELINE) {
                baseline = value == null ? baseline : value;
            } else if (value != null) {
                targets.add(value);
            }
        }
        return IndicatorText.of(name, "", baseline, targets);
    }
}
