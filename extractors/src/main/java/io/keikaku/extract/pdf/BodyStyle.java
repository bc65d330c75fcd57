package io.keikaku.extract.pdf;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * How most of a document's running text is set.
 *
 * @param size in points; 0 where there is no text
 */
record BodyStyle(double size, String font, boolean bold) {
    private static final double STEP = 2;

    static BodyStyle of(Collection<TextLine> lines) {
        double size = most(lines, line -> Math.round(line.size() * STEP) / STEP, 0.0);
        var body = lines.stream()
                .filter(line -> Math.abs(line.size() - size) <= 1 / STEP)
                .toList();
        return new BodyStyle(size, most(body, TextLine::font, ""), most(body, TextLine::bold, false));
    }

    private static <T extends Comparable<T>> T most(
            Collection<TextLine> lines, Function<TextLine, T> property, T otherwise) {
        Map<T, Integer> lengths = new TreeMap<>();
        lines.forEach(line -> lengths.merge(property.apply(line), line.text().length(), Integer::sum));
        return lengths.entrySet().stream()
                .max(Comparator.comparingInt(Map.Entry::getValue))
                .map(Map.Entry::getKey)
                .orElse(otherwise);
    }
}
