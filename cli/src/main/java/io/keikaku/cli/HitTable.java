package io.keikaku.cli;

import io.keikaku.core.dataset.CsvWriter;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.index.Hit;
import io.keikaku.index.SearchResult;
import io.keikaku.index.theme.ThemeMatch;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Prints search hits as CSV, one row a hit. */
final class HitTable {

    private static final List<String> HEADER = List.of(
            "score",
            "plan_id",
            "measure_id",
            "municipality_code",
            "prefecture",
            "municipality",
            "plan_title",
            "number",
            "name",
            "path",
            "departments",
            "first_year",
            "themes",
            "description");

    private final PrintWriter out;

    HitTable(PrintWriter out) {
        this.out = out;
    }

    void print(SearchResult result) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CsvWriter csv = CsvWriter.plain(bytes);
        csv.row(HEADER);
        for (Hit hit : result.hits()) {
            csv.row(row(hit));
        }
        csv.flush();
        out.print(bytes.toString(StandardCharsets.UTF_8));
    }

    private static List<Object> row(Hit hit) {
        Measure measure = hit.measure();
        Municipality town = hit.municipality() == null ? new Municipality(null, null, null) : hit.municipality();
        return Arrays.asList(
                hit.score(),
                hit.plan(),
                measure.id(),
                town.code(),
                town.prefecture(),
                town.name(),
                hit.planTitle(),
                measure.number(),
                measure.name(),
                measure.path(),
                measure.departments().stream().map(Department::name).toList(),
                measure.schedule().stream()
                        .map(Phase::fromYear)
                        .filter(Objects::nonNull)
                        .min(Integer::compare)
                        .orElse(null),
                hit.themes().stream().map(ThemeMatch::name).toList(),
                measure.description());
    }
}
