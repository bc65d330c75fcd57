package io.keikaku.index;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parts of a measure that are searched as text, most telling first, with the weight that a word has in each (the field
 * weights of BM25F: Robertson, Zaragoza, Taylor, Simple BM25 extension to multiple weighted fields, CIKM 2004).
 */
enum MeasureText {
    NAME("name", 6f, measure -> one(measure.name())),
    PATH("path", 3f, Measure::path),
    DESCRIPTION("description", 1.5f, measure -> one(measure.description())),
    DEPARTMENTS("departments", 1f, MeasureText::departments),
    DETAILS("details", 1f, MeasureText::details);

    private final String key;
    private final float weight;
    private final Function<Measure, List<String>> texts;

    MeasureText(String key, float weight, Function<Measure, List<String>> texts) {
        this.key = key;
        this.weight = weight;
        this.texts = texts;
    }

    /** Name of the Lucene field, and of the field in the highlights of a hit. */
    String key() {
        return key;
    }

    float weight() {
        return weight;
    }

    /** The texts of this field in a measure, in reading order. */
    List<String> texts(Measure measure) {
        return texts.apply(measure);
    }

    private static List<String> one(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> departments(Measure measure) {
        return measure.departments().stream()
                .map(Department::name)
                .filter(Objects::nonNull)
                .toList();
    }

    private static List<String> details(Measure measure) {
        List<String> details = new ArrayList<>(measure.marks());
        for (Map.Entry<String, String> field : measure.fields().entrySet()) {
            details.add(field.getKey());
            details.add(field.getValue());
        }
        measure.schedule().stream().map(Phase::label).forEach(details::add);
        if (measure.deadline() != null) {
            details.add(measure.deadline().text());
        }
        measure.indicators().stream().flatMap(MeasureText::texts).forEach(details::add);
        details.addAll(measure.relatedPlans());
        details.removeIf(Objects::isNull);
        return details;
    }

    private static Stream<String> texts(Indicator indicator) {
        return Stream.concat(
                Stream.of(indicator.name()), indicator.targets().stream().map(Indicator.Value::text));
    }
}
