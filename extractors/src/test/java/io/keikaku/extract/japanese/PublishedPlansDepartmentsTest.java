package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.model.Department;
import io.keikaku.extract.SharedPlans;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The departments of five published plans against their gold. */
class PublishedPlansDepartmentsTest {
    private static final Pattern BRACKETED = Pattern.compile("【[^】]*】");

    @ParameterizedTest
    @ValueSource(strings = {"tsukuba", "itako", "toride", "fukuyama"})
    void the_cells_of_a_plan_hold_all_names_of_its_gold(String plan) throws Exception {
        List<String> cells = cells(plan);
        DepartmentLexicon lexicon = DepartmentLexicon.learn(cells);
        Set<String> read = new TreeSet<>();
        for (String cell : cells) {
            Departments.parse(cell, lexicon).forEach(department -> read.add(JapaneseText.compact(department.name())));
        }
        assertThat(read).containsAll(goldNames(plan));
    }

    @ParameterizedTest
    @CsvSource({"tsukuba, 、", "tsukuba, ' '", "itako, ・", "itako, 、", "toride, ' '", "toride, ／", "fukuyama, ，"})
    void the_lists_of_a_plan_are_read_whatever_separates_them(String plan, String separator) throws Exception {
        DepartmentLexicon lexicon = DepartmentLexicon.learn(List.copyOf(goldNames(plan)));
        for (JsonNode measure : SharedPlans.gold(plan).path("measures")) {
            List<String> names = new ArrayList<>();
            measure.path("departments")
                    .forEach(department -> names.add(department.path("name").asText()));
            assertThat(Departments.parse(String.join(separator, names), lexicon))
                    .extracting(Department::name)
                    .containsExactlyElementsOf(names);
        }
    }

    private static Set<String> goldNames(String plan) throws Exception {
        Set<String> names = new TreeSet<>();
        for (JsonNode measure : SharedPlans.gold(plan).path("measures")) {
            measure.path("departments")
                    .forEach(department -> names.add(
                            JapaneseText.compact(department.path("name").asText())));
        }
        return names;
    }

    /** Cells of rows, and brackets, that look like departments. */
    private static List<String> cells(String plan) throws Exception {
        List<String> cells = new ArrayList<>();
        for (String line : Files.readAllLines(SharedPlans.source(plan))) {
            cells.addAll(List.of(line.split("\t")));
            Matcher bracketed = BRACKETED.matcher(line);
            while (bracketed.find()) {
                cells.add(bracketed.group());
            }
        }
        cells.removeIf(cell -> Departments.likelihood(cell) < 0.5);
        return cells;
    }
}
