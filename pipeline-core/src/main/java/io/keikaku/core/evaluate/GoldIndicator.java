package io.keikaku.core.evaluate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.model.Indicator;
import java.util.ArrayList;
import java.util.List;

/**
 * An indicator of a measure: its name alone, or an object that also says what of its values is to be read.
 *
 * @param unit {@code null} where gold leaves it open
 * @param baseline {@code null} where gold leaves it open
 * @param targets empty where gold leaves them open
 */
record GoldIndicator(String name, String unit, GoldValue baseline, List<GoldValue> targets) {

    GoldIndicator {
        targets = List.copyOf(targets);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static GoldIndicator of(JsonNode node) {
        if (!node.isObject()) {
            return new GoldIndicator(node.asText(), null, null, List.of());
        }
        List<GoldValue> targets = new ArrayList<>();
        node.path("targets").forEach(target -> targets.add(GoldValue.of(target)));
        return new GoldIndicator(
                node.path("name").asText(),
                node.path("unit").textValue(),
                node.path("baseline").isObject() ? GoldValue.of(node.path("baseline")) : null,
                targets);
    }

    boolean statesValues() {
        return unit != null || baseline != null || !targets.isEmpty();
    }

    /**
     * A value of an indicator; what is {@code null} is left open.
     *
     * @param year fiscal year
     * @param text as printed
     * @param value the number that the text tells
     */
    record GoldValue(Integer year, String text, Double value) {

        static GoldValue of(Indicator.Value value) {
            return new GoldValue(value.year(), value.text(), value.value());
        }

        private static GoldValue of(JsonNode node) {
            return new GoldValue(
                    node.path("year").isInt() ? node.path("year").intValue() : null,
                    node.path("text").textValue(),
                    node.path("value").isNumber() ? node.path("value").doubleValue() : null);
        }

        /** Whether this value of gold is meant by one that was read. */
        boolean isFoundAs(GoldValue read) {
            return (year == null || year.equals(read.year))
                    && (text == null || ScoringText.fold(text).equals(ScoringText.fold(read.text)))
                    && (value == null || value.equals(read.value));
        }
    }
}
