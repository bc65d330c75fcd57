package io.keikaku.core.dataset;

import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Phase;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Structured parts of a measure as short texts, for cells that people read. */
final class PlainText {
    private PlainText() {}

    /** {@code 2023-2025 運用}, {@code 2024H1 検討}; without years where the plan gives none. */
    static List<String> phases(List<Phase> schedule) {
        return schedule.stream()
                .map(phase -> spaced(years(phase), phase.label()))
                .toList();
    }

    /** {@code 利用率 (%): 2021 40% > 2024 60% > 2027 80%}, the baseline first. */
    static List<String> indicators(List<Indicator> indicators) {
        return indicators.stream().map(PlainText::indicator).toList();
    }

    /** {@code 課題: …}. */
    static List<String> fields(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + ": " + field.getValue())
                .toList();
    }

    private static String indicator(Indicator indicator) {
        String name = spaced(indicator.name(), indicator.unit() == null ? null : "(" + indicator.unit() + ")");
        String values = Stream.concat(Stream.ofNullable(indicator.baseline()), indicator.targets().stream())
                .map(value -> spaced(value.year(), value.text()))
                .collect(Collectors.joining(" > "));
        return values.isEmpty() ? name : name + ": " + values;
    }

    private static String years(Phase phase) {
        String first = year(
                phase.fromYear(), phase.part() == null ? null : phase.part().start());
        String last =
                year(phase.toYear(), phase.part() == null ? null : phase.part().end());
        if (first == null && last == null) {
            return null;
        }
        return Objects.equals(first, last) ? first : Objects.toString(first, "") + "-" + Objects.toString(last, "");
    }

    private static String year(Integer year, String part) {
        return year == null ? null : year + Objects.toString(part, "");
    }

    private static String spaced(Object first, Object second) {
        return Stream.of(Objects.toString(first, ""), Objects.toString(second, ""))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }
}
