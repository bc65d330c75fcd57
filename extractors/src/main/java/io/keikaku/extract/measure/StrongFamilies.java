package io.keikaku.extract.measure;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Selects the mentions that make measures by themselves: those of tables and forms that give details. Where a plan has none,
 * tables of names with descriptions do.
 */
final class StrongFamilies {
    private final List<Mention> rows;

    StrongFamilies(List<Mention> rows) {
        this.rows = rows;
    }

    List<Mention> select() {
        Set<String> detailed = new HashSet<>();
        for (Mention mention : rows) {
            if (mention.hasDetail()) {
                detailed.add(mention.family);
            }
        }
        return detailed.isEmpty()
                ? rows
                : rows.stream().filter(m -> detailed.contains(m.family)).toList();
    }
}
