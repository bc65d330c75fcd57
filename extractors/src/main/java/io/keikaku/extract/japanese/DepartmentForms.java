package io.keikaku.extract.japanese;

import java.util.BitSet;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows a department's name by its form: by its ending, or by the whole word. */
final class DepartmentForms {
    private static final Map<String, Form> ENDINGS = Vocabulary.rows("department-endings.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0),
                    row -> new Form(
                            row.get(0), Level.valueOf(row.get(1)), row.get(2).equals("STRONG"), false)));
    private static final Map<String, Form> NAMES = Vocabulary.rows("department-names.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0),
                    row -> new Form(
                            row.get(0),
                            Level.valueOf(row.get(1)),
                            row.size() > 2 && row.get(2).equals("STRONG"),
                            true)));
    /** The last characters of all endings and names. */
    private static final BitSet LAST = Stream.concat(ENDINGS.keySet().stream(), NAMES.keySet().stream())
            .mapToInt(key -> key.charAt(key.length() - 1))
            .collect(BitSet::new, BitSet::set, BitSet::or);

    private static final int LONGEST_ENDING =
            ENDINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

    private DepartmentForms() {}

    enum Level {
        BUREAU,
        SECTION,
        SUBSECTION,
        GROUP,
        BODY,
        PERSON
    }

    /**
     * The form of a name.
     *
     * @param key the ending or the whole word
     * @param strong whether hardly any other word has this form
     * @param word whether the whole name is the key
     */
    record Form(String key, Level level, boolean strong, boolean word) {}

    /** Whether any part of a text could have a form; most texts have no character that a name ends with. */
    static boolean mayOccurIn(String text) {
        return text.chars().anyMatch(LAST::get);
    }

    /** The form of the name, {@code null} where it does not look like a department's whole name. */
    static Form of(String name) {
        Form word = NAMES.get(name);
        if (word != null) {
            return word;
        }
        for (int length = Math.min(LONGEST_ENDING, name.length()); length > 0; length--) {
            Form form = ENDINGS.get(name.substring(name.length() - length));
            if (form != null) {
                return length < name.length() || length > 2 ? form : null;
            }
        }
        return null;
    }
}
