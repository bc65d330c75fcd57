package io.keikaku.cli;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Prints a measure for people. */
final class MeasureText {

    private final PrintWriter out;

    MeasureText(PrintWriter out) {
        this.out = out;
    }

    /** Town, departments and years of a measure; what is unknown is left out. */
    static List<String> context(Municipality municipality, Measure measure) {
        List<String> parts = new ArrayList<>();
        if (municipality != null && municipality.name() != null) {
            parts.add(municipality.name());
        }
        if (!measure.departments().isEmpty()) {
            parts.add(measure.departments().stream().map(Department::name).collect(Collectors.joining("、")));
        }
        int[] years = measure.schedule().stream()
                .flatMap(phase -> Stream.of(phase.fromYear(), phase.toYear()))
                .filter(Objects::nonNull)
                .flatMapToInt(IntStream::of)
                .toArray();
        if (years.length > 0) {
            parts.add(years(
                    IntStream.of(years).min().getAsInt(),
                    IntStream.of(years).max().getAsInt()));
        }
        return parts;
    }

    void print(Measure measure) {
        out.println((measure.number() == null ? "" : measure.number() + " ") + measure.name());
        line("id", measure.id());
        line("path", String.join(" > ", measure.path()));
        line("description", measure.description());
        measure.fields().forEach(this::line);
        line("new", measure.isNew() == null ? null : measure.isNew().toString());
        line("marks", String.join("、", measure.marks()));
        measure.departments().forEach(department -> line("department", department(department)));
        measure.schedule().forEach(phase -> line("phase", phase(phase)));
        if (measure.deadline() != null) {
            line("deadline", measure.deadline().text());
        }
        measure.indicators().forEach(indicator -> line("indicator", indicator(indicator)));
        measure.relatedPlans().forEach(related -> line("related plan", related));
        measure.evidence().forEach(evidence -> line("read at", evidence(evidence)));
        line("confidence", Double.toString(measure.confidence()));
        line("warnings", String.join(", ", measure.warnings()));
        out.flush();
    }

    private void line(String label, String value) {
        if (value != null && !value.isEmpty()) {
            out.println("  " + label + ": " + value.replace("\n", "\n    "));
        }
    }

    private static String department(Department department) {
        List<String> remarks = new ArrayList<>();
        if (department.role() == Department.Role.COORDINATOR) {
            remarks.add("coordinator");
        }
        if (department.scope() != null) {
            remarks.add(department.scope());
        }
        if (department.andOthers()) {
            remarks.add("and others");
        }
        return department.name() + (remarks.isEmpty() ? "" : " (" + String.join(", ", remarks) + ")");
    }

    private static String phase(Phase phase) {
        String when = phase.fromYear() == null ? "year unknown" : years(phase);
        return when + " " + phase.label() + " (" + phase.stage() + ")";
    }

    /** First and last year, each with its half or quarter where the plan tells it. */
    private static String years(Phase phase) {
        Phase.Part part = phase.part();
        if (part == null) {
            return years(phase.fromYear(), phase.toYear());
        }
        String from = phase.fromYear() + (part.start() == null ? "" : " " + part.start());
        String to = (phase.toYear() == null ? "?" : phase.toYear()) + (part.end() == null ? "" : " " + part.end());
        return from.equals(to) ? from : from + "-" + to;
    }

    private static String years(Integer from, Integer to) {
        return Objects.equals(from, to) ? from.toString() : from + "-" + (to == null ? "?" : to.toString());
    }

    private static String indicator(Indicator indicator) {
        Stream<Indicator.Value> values =
                Stream.concat(Stream.ofNullable(indicator.baseline()), indicator.targets().stream());
        String name = indicator.name() == null || indicator.name().isEmpty() ? "(no name)" : indicator.name();
        String unit = indicator.unit() == null || indicator.unit().isEmpty() ? "" : " [" + indicator.unit() + "]";
        return name + unit + ": "
                + values.map(value -> (value.year() == null ? "" : value.year() + " ") + value.text())
                        .collect(Collectors.joining(" → "));
    }

    private static String evidence(Evidence evidence) {
        List<String> where = new ArrayList<>();
        if (evidence.page() != null) {
            where.add("page " + evidence.page());
        }
        if (evidence.line() != null) {
            where.add("line " + evidence.line());
        }
        if (evidence.table() != null) {
            where.add("table " + evidence.table() + (evidence.row() == null ? "" : " row " + evidence.row()));
        }
        return evidence.part() + ", " + String.join(", ", where);
    }
}
