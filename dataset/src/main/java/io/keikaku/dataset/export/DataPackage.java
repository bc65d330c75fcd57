package io.keikaku.dataset.export;

import io.keikaku.core.dataset.Column;
import io.keikaku.core.model.PlanJson;
import io.keikaku.dataset.table.Descriptions;
import io.keikaku.dataset.table.Descriptions.Description;
import io.keikaku.dataset.table.Relation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code datapackage.json} after Frictionless Data Package v1: a tabular resource for each CSV file, a plain resource for every
 * other file, each with the schema of its table, and the source of each plan.
 *
 * @see <a href="https://specs.frictionlessdata.io/data-package/">Data Package</a>
 */
final class DataPackage {
    static final String FILE = "datapackage.json";
    static final String NAME = "keikaku-municipal-plans";

    private final ExportOptions options;
    private final List<Relation> relations;
    private final List<PlanNote> plans;
    private final Descriptions descriptions = Descriptions.load();

    DataPackage(ExportOptions options, List<Relation> relations, List<PlanNote> plans) {
        this.options = options;
        this.relations = relations;
        this.plans = plans;
    }

    String json(StagingFolder folder, List<String> files) throws IOException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("profile", "data-package");
        json.put("name", NAME);
        json.put("title", options.title());
        json.put("description", "Measures of Japanese municipal plans. / 市区町村の計画にある施策。");
        if (options.license() != null) {
            json.put("licenses", List.of(Map.of("name", options.license())));
        }
        if (options.author() != null) {
            json.put("contributors", List.of(ordered("title", options.author(), "role", "author")));
        }
        json.put("sources", plans.stream().map(DataPackage::source).toList());
        List<Object> resources = new ArrayList<>();
        for (String file : files) {
            resources.add(resource(folder.file(file), file));
        }
        json.put("resources", resources);
        return PlanJson.pretty(json);
    }

    private static Map<String, Object> source(PlanNote plan) {
        Map<String, Object> source = ordered("title", plan.name());
        // a path of the standard is a URL or below the package; where files lay on the compiler's disk is neither
        if (plan.url() != null) {
            source.put("path", plan.url());
        }
        source.put("uri", plan.source().uri());
        source.put("fetched", plan.source().fetched());
        source.put("plan_id", plan.id());
        source.put("municipality", plan.town());
        source.put("sha256", plan.source().sha256());
        source.put("extractor", plan.extractor());
        return source;
    }

    private Map<String, Object> resource(Path content, String file) throws IOException {
        int dot = file.lastIndexOf('.');
        String format = file.substring(dot + 1);
        String table = file.substring(0, dot);
        Map<String, Object> resource = new LinkedHashMap<>();
        resource.put("name", name(file));
        resource.put("path", file);
        resource.put("format", format);
        resource.put("mediatype", mediaType(format));
        resource.put("bytes", Files.size(content));
        resource.put("hash", "sha256:" + sha256(content));
        relations.stream()
                .filter(relation -> relation.name().equals(table))
                .findFirst()
                .ifPresent(relation -> {
                    Description description = descriptions.of(table);
                    resource.put("title", table);
                    resource.put("description", text(description));
                    if (format.equals("csv") || format.equals("jsonl")) {
                        resource.put("encoding", "utf-8");
                    }
                    // the standard's tabular resources are CSV; JSON Lines it does not know as such
                    if (format.equals("csv")) {
                        resource.put("profile", "tabular-data-resource");
                        resource.put(
                                "dialect",
                                ordered(
                                        "delimiter",
                                        ",",
                                        "lineTerminator",
                                        "\r\n",
                                        "quoteChar",
                                        "\"",
                                        "doubleQuote",
                                        true,
                                        "header",
                                        true));
                    }
                    resource.put("schema", schema(relation, format));
                });
        return resource;
    }

    private Map<String, Object> schema(Relation relation, String format) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(
                "fields",
                relation.table().columns().stream()
                        .map(column -> field(relation, column, format))
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
                                            name(reference.table() + "." + format),
                                            "fields",
                                            reference.columns())))
                            .toList());
        }
        return schema;
    }

    private Map<String, Object> field(Relation relation, Column<?> column, String format) {
        Description description = descriptions.of(relation.name(), column.name());
        Map<String, Object> field = ordered("name", column.name(), "type", type(column.type(), format));
        field.put("description", text(description));
        if (relation.key().contains(column.name())) {
            field.put("constraints", Map.of("required", true));
        }
        return field;
    }

    /** CSV has no lists: there they are one text. */
    private static String type(Column.Type type, String format) {
        return switch (type) {
            case TEXT -> "string";
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case BOOLEAN -> "boolean";
            case LIST -> format.equals("csv") ? "string" : "array";
        };
    }

    private static String mediaType(String format) {
        return switch (format) {
            case "csv" -> "text/csv";
            case "jsonl" -> "application/x-ndjson";
            case "parquet" -> "application/vnd.apache.parquet";
            case "xlsx" -> "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
            case "md" -> "text/markdown";
            default -> "application/octet-stream";
        };
    }

    /** Names of resources know lower-case letters, digits and a few signs only. */
    private static String name(String file) {
        return file.toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9._-]", "-");
    }

    private static String text(Description description) {
        return description.japanese() + " / " + description.english();
    }

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static Map<String, Object> ordered(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }
}
