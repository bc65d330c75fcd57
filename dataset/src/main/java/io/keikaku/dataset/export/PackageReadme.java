package io.keikaku.dataset.export;

import io.keikaku.dataset.table.DataDictionary;
import io.keikaku.dataset.table.Relation;
import java.util.List;
import java.util.Objects;

/** {@code README.md} of a package: what is in it, how the tables join, what columns mean, and where the plans come from. */
final class PackageReadme {
    private final ExportOptions options;
    private final List<Relation> relations;
    private final List<PlanNote> plans;

    PackageReadme(ExportOptions options, List<Relation> relations, List<PlanNote> plans) {
        this.options = options;
        this.relations = relations;
        this.plans = plans;
    }

    String text(List<String> files) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(options.title()).append("\n\n");
        text.append("Measures of ").append(plans.size()).append(" Japanese municipal plans, made by Keikaku. ");
        text.append("Every value can be traced: `evidence` says where in its plan a part of a measure was read, ");
        text.append(
                "`confidence` and `warnings` how far to trust it, the table of sources below which bytes it comes from.\n\n");
        text.append("An empty cell means that the plan does not say, never zero or no. ");
        text.append("Years are fiscal years, April to March, named by their April.\n\n");
        text.append("License: ").append(licence()).append("\n\n");
        text.append("## Files\n\n");
        files.stream()
                .filter(file -> !file.contains("/"))
                .forEach(file -> text.append("- `").append(file).append("`\n"));
        text.append(
                "\n`datapackage.json` describes them for programs. In CSV, lists are joined with `; `, and a text that a ");
        text.append("spreadsheet could take for a formula has an apostrophe in front.\n\n");
        text.append("## Tables\n\n").append(DataDictionary.markdown(relations));
        text.append("\n## Sources\n\n| plan_id | municipality | title | source | fetched | SHA-256 | read by |\n");
        text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
        for (PlanNote plan : plans) {
            text.append(MarkdownText.row(
                    plan.id(),
                    plan.town(),
                    plan.title(),
                    plan.url() == null ? plan.source().uri() : plan.url(),
                    plan.source().fetched(),
                    plan.source().sha256(),
                    plan.extractor()));
        }
        return text.toString();
    }

    private String licence() {
        return Objects.requireNonNullElse(
                options.license(), "not stated. The plans are their municipalities'; see the terms of each source.");
    }
}
