package io.keikaku.cli;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import java.io.PrintWriter;
import java.util.List;

/** Prints a plan for people: what is known of it, then its measures, a line each. */
final class PlanText {

    private final PrintWriter out;

    PlanText(PrintWriter out) {
        this.out = out;
    }

    void print(Plan plan) {
        out.println(plan.title() == null ? "(no title)" : plan.title());
        line("id", plan.id());
        line("source", plan.source().uri());
        if (plan.municipality() != null) {
            line(
                    "municipality",
                    plan.municipality().name() + " (" + plan.municipality().prefecture() + ")");
        }
        line("issued by", plan.issuedBy());
        line("published", plan.published());
        line("revised", plan.revised());
        if (plan.period() != null) {
            line("period", plan.period().fromYear() + "-" + plan.period().toYear());
        }
        plan.warnings().forEach(warning -> line("warning", warning.code() + ": " + warning.message()));
        List<String> path = List.of();
        for (Measure measure : plan.measures()) {
            if (!measure.path().equals(path)) {
                path = measure.path();
                out.println();
                out.println(String.join(" > ", path));
            }
            out.println("  " + measure.id() + "  " + (measure.number() == null ? "" : measure.number() + " ")
                    + measure.name() + "  " + String.join("  ", MeasureText.context(null, measure)));
        }
        out.flush();
    }

    private void line(String label, String value) {
        if (value != null) {
            out.println("  " + label + ": " + value);
        }
    }
}
