package io.keikaku.dataset.export;

import java.util.List;

/**
 * {@code CITATION.cff} (Citation File Format 1.2.0): how to cite the dataset, and the plans that it was made from.
 *
 * @see <a href="https://citation-file-format.github.io/">Citation File Format</a>
 */
final class Citation {
    private static final String NO_AUTHOR = "compiler of this dataset (name yourself here)";

    private final ExportOptions options;
    private final List<PlanNote> plans;

    Citation(ExportOptions options, List<PlanNote> plans) {
        this.options = options;
        this.plans = plans;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append("cff-version: 1.2.0\n");
        text.append("message: If you use this dataset, please cite it, and the plans that it was made from.\n");
        text.append("type: dataset\n");
        text.append("title: ").append(quoted(options.title())).append('\n');
        text.append("authors:\n  - name: ")
                .append(quoted(options.author() == null ? NO_AUTHOR : options.author()))
                .append('\n');
        if (options.license() != null) {
            text.append("license: ").append(quoted(options.license())).append('\n');
        }
        if (!plans.isEmpty()) {
            text.append("references:\n");
            plans.forEach(plan -> reference(text, plan));
        }
        return text.toString();
    }

    private static void reference(StringBuilder text, PlanNote plan) {
        text.append("  - type: government-document\n");
        text.append("    title: ").append(quoted(plan.name())).append('\n');
        text.append("    authors:\n      - name: ")
                .append(quoted(plan.town() == null ? "unknown" : plan.town()))
                .append('\n');
        if (plan.published() != null) {
            text.append("    year: ").append(plan.published(), 0, 4).append('\n');
        }
        if (plan.url() != null) {
            text.append("    url: ").append(quoted(plan.url())).append('\n');
        }
        if (plan.source().fetched() != null) {
            text.append("    date-accessed: ").append(plan.source().fetched()).append('\n');
        }
        text.append("    notes: ")
                .append(quoted(
                        "plan_id " + plan.id() + ", SHA-256 " + plan.source().sha256()))
                .append('\n');
    }

    /** YAML double-quoted scalars escape as JSON does. */
    private static String quoted(String text) {
        return io.keikaku.core.model.PlanJson.line(text);
    }
}
