package io.keikaku.dataset.export;

import io.keikaku.core.model.PlanJson;
import io.keikaku.dataset.table.Descriptions;
import io.keikaku.dataset.table.Descriptions.Description;
import io.keikaku.dataset.table.Relation;
import java.io.IOException;
import java.io.OutputStream;
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
        json.put("description", descriptions.wholePackage().both());
        if (options.license() != null) {
            json.put("licenses", List.of(Map.of("name", options.license())));
        }
        if (options.author() != null) {
            json.put("contributors", List.of(TableSchema.ordered("title", options.author(), "role", "author")));
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
        Map<String, Object> source = TableSchema.ordered("title", plan.name());
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
        resource.put("name", TableSchema.resourceName(file));
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
                    resource.put("description", description.both());
                    if (format.equals("csv") || format.equals("jsonl")) {
                        resource.put("encoding", "utf-8");
                    }
                    // the standard's tabular resources are CSV; JSON Lines it does not know as such
                    if (format.equals("csv")) {
                        resource.put("profile", "tabular-data-resource");
                        resource.put(
                                "dialect",
                                TableSchema.ordered(
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
                    resource.put("schema", new TableSchema(descriptions, format).of(relation));
                });
        return resource;
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

    private static String sha256(Path file) throws IOException {
        try (DigestInputStream in =
                new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(in.getMessageDigest().digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
