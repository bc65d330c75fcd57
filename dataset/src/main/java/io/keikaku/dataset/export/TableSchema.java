package io.keikaku.dataset.export;

import io.keikaku.core.dataset.Column;
import io.keikaku.dataset.table.Descriptions;
import io.keikaku.dataset.table.Descriptions.Description;
import io.keikaku.dataset.table.Relation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Describes the columns of tables in the way of Table Schema, for files of one format. */
final class TableSchema {
    private final Descriptions descriptions;
    private final String format;

    TableSchema(Descriptions descriptions, String format) {
        this.descriptions = descriptions;
        this.format = format;
    }

    /** The columns of a table, its key, and those that refer to other tables. */
    Map<String, Object> of(Relation relation) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                relation.table().columns().stream()
                        .map(column -> field(relation, column))
                        .toList());
        schema.put("missingValues", List.of(""));
        schema.put("primaryKey", relation.key());
        // Table Schema has no empty list of keys
        if (!relation.references().isEmpty()) {
            schema.put(
                    "foreignKeys",
                    relation.references().stream()
                            .map(reference -> ordered(
                                    "fields",
                                    reference.columns(),
                                    "reference",
                                    ordered(
                                            "resource",
                                            resourceName(reference.table() + "." + format),
                                            "fields",
                                            reference.columns())))
                            .toList());
        }
        return schema;
    }

    private Map<String, Object> field(Relation relation, Column<?> column) {
        Description description = descriptions.of(relation.name(), column.name());
        Map<String, Object> field = ordered("name", column.name(), "type", type(column.type()));
        field.put("description", description.both());
        if (relation.key().contains(column.name())) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    /** CSV has no lists: there they are one text. */
    private String type(Column.Type type) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case LIST -> format.equals("csv") ? "string" : "array";
        };
    }

    /** Names of resources know lower-case letters, digits and a few signs only. */
    static String resourceName(String file) {
        return file.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
    }

    /** A JSON object with its keys in the order in which they are given. */
    static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
