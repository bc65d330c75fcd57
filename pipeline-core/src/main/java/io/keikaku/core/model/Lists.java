package io.keikaku.core.model;

import java.util.List;

/** Null-tolerant defensive copies for the records of this package: absent lists read from JSON become empty ones. */
final class Lists {
    private Lists() {}

    static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
