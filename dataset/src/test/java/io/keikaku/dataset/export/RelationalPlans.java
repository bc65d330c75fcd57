package io.keikaku.dataset.export;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.model.Box;
import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import io.keikaku.core.model.Section;
import io.keikaku.core.model.Source;
import io.keikaku.core.model.Table;
import io.keikaku.core.model.Warning;
import io.keikaku.dataset.duckdb.DuckDb;
import io.keikaku.dataset.duckdb.RowConsumer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Puts plans together again from the Parquet files of a package: proof that the tables have lost nothing. */
public final class RelationalPlans {
    private final Path folder;

    private RelationalPlans(Path folder) {
        this.folder = folder;
    }

    /** The plans of a package, in the order of the table {@code plans}. */
    public static List<Plan> read(Path folder) throws IOException {
        return new RelationalPlans(folder).plans();
    }

    private List<Plan> plans() throws IOException {
        List<Plan> plans = new ArrayList<>();
        for (JsonNode row : rows("plans")) {
            plans.add(plan(row));
        }
        return plans;
    }

    private Plan plan(JsonNode row) throws IOException {
        String id = row.get("plan_id").asText();
        return new Plan(
                text(row, "schema_version"),
                id,
                new Source(
                        text(row, "source_uri"),
                        text(row, "source_sha256"),
                        text(row, "media_type"),
                        row.get("bytes").asLong(),
                        integer(row, "pages"),
                        text(row, "producer"),
                        text(row, "charset"),
                        text(row, "source_url"),
                        text(row, "source_town"),
                        text(row, "fetched")),
                new ExtractorInfo(text(row, "extractor"), text(row, "extractor_version")),
                anyOf(row, "municipality", "prefecture", "municipality_code")
                        ? new Municipality(
                                text(row, "municipality"), text(row, "prefecture"), text(row, "municipality_code"))
                        : null,
                text(row, "title"),
                text(row, "issued_by"),
                text(row, "published"),
                text(row, "revised"),
                anyOf(row, "from_year", "to_year", "period_start", "period_end", "period_text")
                        ? new Period(
                                integer(row, "from_year"),
                                integer(row, "to_year"),
                                text(row, "period_start"),
                                text(row, "period_end"),
                                text(row, "period_text"))
                        : null,
                rowsOf("sections", id)
                        .map(r -> new Section(
                                text(r, "section_id"),
                                text(r, "parent_id"),
                                r.get("level").asInt(),
                                text(r, "heading"),
                                integer(r, "page")))
                        .toList(),
                measures(id),
                indicators(id, null),
                tables(id),
                rowsOf("warnings", id)
                        .map(r -> new Warning(text(r, "code"), text(r, "message"), integer(r, "page")))
                        .toList());
    }

    private List<Measure> measures(String plan) throws IOException {
        List<Measure> measures = new ArrayList<>();
        for (JsonNode row : rowsOf("measures", plan).toList()) {
            measures.add(measure(plan, row));
        }
        return measures;
    }

    private Measure measure(String plan, JsonNode row) throws IOException {
        String id = text(row, "measure_id");
        Map<String, String> fields = new LinkedHashMap<>();
        rowsOf("fields", plan, id).forEach(r -> fields.put(text(r, "label"), text(r, "text")));
        return new Measure(
                id,
                text(row, "number"),
                text(row, "name"),
                list(row, "path"),
                text(row, "description"),
                fields,
                row.get("is_new").isNull() ? null : row.get("is_new").asBoolean(),
                list(row, "marks"),
                rowsOf("departments", plan, id)
                        .map(r -> new Department(
                                text(r, "department"),
                                Department.Role.valueOf(text(r, "role")),
                                text(r, "scope"),
                                r.get("and_others").asBoolean(),
                                text(r, "text")))
                        .toList(),
                rowsOf("schedule", plan, id).map(RelationalPlans::phase).toList(),
                anyOf(row, "deadline", "deadline_year")
                        ? new Deadline(text(row, "deadline"), integer(row, "deadline_year"))
                        : null,
                indicators(plan, id),
                rowsOf("related_plans", plan, id)
                        .map(r -> text(r, "related_plan"))
                        .toList(),
                rowsOf("evidence", plan, id)
                        .map(r -> new Evidence(
                                text(r, "part"),
                                integer(r, "page"),
                                text(r, "table_id"),
                                integer(r, "row"),
                                box(r),
                                integer(r, "line"),
                                r.get("ocr").asBoolean()))
                        .toList(),
                row.get("confidence").asDouble(),
                list(row, "warnings"));
    }

    private static Phase phase(JsonNode row) {
        return new Phase(
                text(row, "label"),
                Phase.Stage.valueOf(text(row, "stage")),
                integer(row, "from_year"),
                integer(row, "to_year"),
                anyOf(row, "from_part", "to_part")
                        ? new Phase.Part(text(row, "from_part"), text(row, "to_part"))
                        : null);
    }

    private List<Indicator> indicators(String plan, String measure) throws IOException {
        List<Indicator> indicators = new ArrayList<>();
        for (JsonNode row : rowsOf("indicators", plan, measure).toList()) {
            List<Indicator.Value> targets = rowsOf("targets", plan, measure)
                    .filter(r -> r.get("indicator_id").equals(row.get("indicator_id")))
                    .map(r -> new Indicator.Value(integer(r, "year"), text(r, "text"), number(r, "value")))
                    .toList();
            Indicator.Value baseline = anyOf(row, "baseline_year", "baseline_text", "baseline_value")
                    ? new Indicator.Value(
                            integer(row, "baseline_year"), text(row, "baseline_text"), number(row, "baseline_value"))
                    : null;
            indicators.add(new Indicator(text(row, "name"), text(row, "unit"), list(row, "path"), baseline, targets));
        }
        return indicators;
    }

    private List<Table> tables(String plan) throws IOException {
        List<Table> tables = new ArrayList<>();
        for (JsonNode row : rowsOf("tables", plan).toList()) {
            tables.add(new Table(
                    text(row, "table_id"),
                    integer(row, "page"),
                    integer(row, "last_page"),
                    text(row, "caption"),
                    Table.Kind.valueOf(text(row, "kind")),
                    rowsOf("cells", plan)
                            .filter(r -> r.get("table_id").equals(row.get("table_id")))
                            .map(RelationalPlans::cell)
                            .toList()));
        }
        return tables;
    }

    private static Table.Cell cell(JsonNode row) {
        return new Table.Cell(
                row.get("row").asInt(),
                row.get("column").asInt(),
                row.get("row_span").asInt(),
                row.get("column_span").asInt(),
                text(row, "text"),
                row.get("header").asBoolean(),
                integer(row, "page"),
                box(row));
    }

    private Stream<JsonNode> rowsOf(String table, String plan) throws IOException {
        return rows(table).stream().filter(row -> plan.equals(text(row, "plan_id")));
    }

    private Stream<JsonNode> rowsOf(String table, String plan, String measure) throws IOException {
        return rowsOf(table, plan).filter(row -> java.util.Objects.equals(measure, text(row, "measure_id")));
    }

    private final Map<String, List<JsonNode>> cache = new LinkedHashMap<>();

    private List<JsonNode> rows(String table) throws IOException {
        if (!cache.containsKey(table)) {
            cache.put(table, parquet(folder.resolve(table + ".parquet")));
        }
        return cache.get(table);
    }

    static List<JsonNode> parquet(Path file) throws IOException {
        List<JsonNode> rows = new ArrayList<>();
        try (DuckDb database = DuckDb.inMemory()) {
            database.query(
                    "SELECT to_json(t) FROM read_parquet(" + DuckDb.literal(file.toString()) + ") t",
                    new RowConsumer() {
                        @Override
                        public void begin(ResultSetMetaData columns) {
                            // one column of JSON
                        }

                        @Override
                        public void row(ResultSet row) throws IOException, SQLException {
                            rows.add(PlanJson.parse(row.getString(1), JsonNode.class));
                        }
                    });
        }
        return rows;
    }

    private static boolean anyOf(JsonNode row, String... columns) {
        return Stream.of(columns).anyMatch(column -> !row.get(column).isNull());
    }

    private static String text(JsonNode row, String column) {
        return row.get(column).isNull() ? null : row.get(column).asText();
    }

    private static Integer integer(JsonNode row, String column) {
        return row.get(column).isNull() ? null : Integer.valueOf(row.get(column).asInt());
    }

    private static Double number(JsonNode row, String column) {
        return row.get(column).isNull() ? null : Double.valueOf(row.get(column).asDouble());
    }

    private static List<String> list(JsonNode row, String column) {
        List<String> texts = new ArrayList<>();
        row.get(column).forEach(element -> texts.add(element.asText()));
        return texts;
    }

    private static Box box(JsonNode row) {
        return row.get("x0").isNull()
                ? null
                : new Box(
                        row.get("x0").asDouble(),
                        row.get("y0").asDouble(),
                        row.get("x1").asDouble(),
                        row.get("y1").asDouble());
    }
}
