package io.keikaku.extract.japanese;

import java.util.regex.Pattern;

/** What tells departments from prose, and how their names are joined, from {@code department-phrases.tsv}. */
final class DepartmentPhrases {
    private static final Phrases PHRASES = Phrases.load(DepartmentPhrases.class, "department-phrases.tsv");

    private DepartmentPhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
