package io.keikaku.index;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.index.query.QueryField;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The parts of a measure that are searched as text, most telling first, with the weight that a word has in each (the field
 * weights of BM25F: Robertson, Zaragoza, Taylor, Simple BM25 extension to multiple weighted fields, CIKM 2004).
 */
enum MeasureText {
    NAME("name", 6),
    PATH("path", 3),
    DESCRIPTION("description", 2),
    DEPARTMENTS("departments", 1),
    DETAILS("details", 1),
    TOWN("town", 1),
    PLAN_TITLE("planTitle", 1);

    /** All of them. */
    static final List<MeasureText> ANYWHERE = List.of(values());

    private final String key;
    private final float weight;

    MeasureText(String key, float weight) {
        this.key = key;
        this.weight = weight;
    }

    /** The parts in which a clause of a query is looked for. */
    static List<MeasureText> of(QueryField field) {
        return switch (field) {
            case ANY -> ANYWHERE;
            case TITLE -> List.of(NAME);
            case PATH -> List.of(PATH);
            case DESCRIPTION -> List.of(DESCRIPTION);
            case DEPARTMENT -> List.of(DEPARTMENTS);
            case TOWN -> List.of(TOWN);
            case PLAN -> List.of(PLAN_TITLE);
        };
    }

    /** Name of the Lucene field of words, and of the field in the highlights of a hit. */
    String key() {
        return key;
    }

    /** Name of the Lucene field of pairs of characters. */
    String bigrams() {
        return key + Fields.BIGRAMS;
    }

    float weight() {
        return weight;
    }

    /** The texts of this field in a measure, in reading order. */
    List<String> texts(StoredMeasure stored) {
        Measure measure = stored.measure();
        return switch (this) {
            case NAME -> one(measure.name());
            case PATH -> measure.path();
            case DESCRIPTION -> one(measure.description());
            case DEPARTMENTS -> departments(measure);
            case DETAILS -> details(measure);
            case TOWN -> town(stored.municipality());
            case PLAN_TITLE -> one(stored.planTitle());
        };
    }

    private static List<String> one(String text) {
        return text == null ? List.of() : List.of(text);
    }

    private static List<String> town(Municipality town) {
        return town == null
                ? List.of()
                : Stream.of(town.prefecture(), town.name())
                        .filter(Objects::nonNull)
                        .toList();
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
                Stream.ofNullable(indicator.name()),
                indicator.targets().stream().map(Indicator.Value::text));
    }
}
