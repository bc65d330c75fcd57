package io.keikaku.index.query;

import io.keikaku.core.resource.ResourceText;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a clause of a query may be restricted to, by writing one of its names and a colon before it. */
public enum QueryField {
    /** Anything that is said of the measure, and its town. */
    ANY,
    /** The name of the measure. */
    TITLE,
    /** The headings above the measure. */
    PATH,
    /** The description of the measure. */
    DESCRIPTION,
    /** The departments of the measure. */
    DEPARTMENT,
    /** The municipality, with its prefecture. */
    TOWN,
    /** The title of the plan. */
    PLAN;

    /** By the names that may stand before the colon, those for messages before the others of their field. */
    private static final Map<String, QueryField> BY_NAME = byName();

    /** The field that a name stands for, in any case. */
    public static Optional<QueryField> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
    }

    /** The first name of every field, for messages. */
    static String known() {
        Map<QueryField, String> first = new EnumMap<>(QueryField.class);
        BY_NAME.forEach((name, field) -> first.putIfAbsent(field, name));
        return String.join(", ", first.values());
    }

    private static Map<String, QueryField> byName() {
        Map<String, QueryField> byName = new LinkedHashMap<>();
        for (List<String> row : ResourceText.rows(QueryField.class, "field-names.tsv")) {
            if (byName.put(row.get(1), valueOf(row.get(0))) != null) {
                throw new IllegalStateException("two fields of queries are named " + row.get(1));
            }
        }
        return Collections.unmodifiableMap(byName);
    }
}
