package io.keikaku.index.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** The names that may stand before the colon, the one for messages first. */
    private List<String> names() {
        return switch (this) {
            case ANY -> List.of();
            case TITLE -> List.of("title", "name", "事業名", "取組名", "名称");
            case PATH -> List.of("path", "heading", "施策", "体系");
            case DESCRIPTION -> List.of("description", "text", "内容", "概要");
            case DEPARTMENT -> List.of("department", "dept", "担当", "担当課", "所管");
            case TOWN -> List.of("town", "city", "municipality", "市町村", "自治体");
            case PLAN -> List.of("plan", "計画");
        };
    }

    /** The field that a name stands for, in any case. */
    public static Optional<QueryField> named(String name) {
        String key = name.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> field.names().contains(key))
                .findFirst();
    }

    /** The first name of every field, for messages. */
    static String known() {
        return Arrays.stream(values())
                .filter(field -> field != ANY)
                .map(field -> field.names().getFirst())
                .collect(Collectors.joining(", "));
    }
}
