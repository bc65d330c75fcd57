package io.keikaku.dataset.table;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One of several things that something has.
 *
 * @param owner whose it is
 * @param position 1 for the first
 * @param value the thing itself
 */
record Part<O, T>(O owner, int position, T value) {

    static <O, T> List<Part<O, T>> of(O owner, List<T> values) {
        return IntStream.range(0, values.size())
                .mapToObj(i -> new Part<>(owner, i + 1, values.get(i)))
                .toList();
    }

    static <O, T> List<Part<O, T>> ofEach(List<O> owners, Function<O, List<T>> values) {
        Stream<Part<O, T>> parts = owners.stream().flatMap(owner -> of(owner, values.apply(owner)).stream());
        return parts.toList();
    }
}
