package io.keikaku.core.evaluate;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Adds up figures by field, in the order in which fields were first met. Not safe for use by several threads. */
final class Tally {
    private final Map<Field, Figure> figures = new LinkedHashMap<>();

    void add(Field field, Figure figure) {
        figures.merge(field, figure, Tally::sum);
    }

    void addAll(Tally other) {
        other.figures.forEach(this::add);
    }

    Map<Field, Figure> figures() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(figures));
    }

    private static Figure sum(Figure first, Figure second) {
        if (first instanceof Figure.Retrieval a && second instanceof Figure.Retrieval b) {
            return a.plus(b);
        }
        if (first instanceof Figure.Accuracy a && second instanceof Figure.Accuracy b) {
            return a.plus(b);
        }
        throw new IllegalStateException("two kinds of figure for one field");
    }
}
