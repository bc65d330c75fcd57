package io.keikaku.dataset.export;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes each plan as a document for people: {@code markdown/ID.md}. */
final class MarkdownSink implements PlanSink {
    private final StagingFolder folder;
    private final Properties words = ResourceText.properties(MarkdownSink.class, "document.properties");

    MarkdownSink(StagingFolder folder) {
        this.folder = folder;
    }

    @Override
    public void add(Plan plan) throws IOException {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(MarkdownText.inline(title(plan))).append("\n\n");
        text.append(Stream.of(
                        plan.municipality() == null ? null : plan.municipality().name(),
                        plan.issuedBy(),
                        plan.published(),
                        plan.period() == null ? null : plan.period().text(),
                        plan.source().uri())
                .filter(Objects::nonNull)
                .map(MarkdownText::inline)
                .collect(Collectors.joining(" · ")));
        text.append('\n');
        List<String> path = List.of();
        for (Measure measure : plan.measures()) {
            if (!measure.path().equals(path)) {
                path = measure.path();
                text.append("\n## ")
                        .append(MarkdownText.inline(String.join(" › ", path)))
                        .append('\n');
            }
            append(text, measure);
        }
        Files.write(
                folder.file("markdown/" + plan.id() + ".md"), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        // each plan's file is complete when it is written
    }

    private static String title(Plan plan) {
        return plan.title() == null ? plan.id() : plan.title();
    }

    private void append(StringBuilder text, Measure measure) {
        text.append("\n### ")
                .append(MarkdownText.inline((Objects.toString(measure.number(), "") + " " + measure.name()).strip()))
                .append("\n\n");
        if (!measure.departments().isEmpty()) {
            item(
                    text,
                    words.getProperty("departments"),
                    measure.departments().stream().map(Department::name).collect(Collectors.joining("、")));
        }
        if (measure.deadline() != null) {
            item(text, words.getProperty("deadline"), measure.deadline().text());
        }
        if (!measure.relatedPlans().isEmpty()) {
            item(text, words.getProperty("relatedPlans"), String.join("、", measure.relatedPlans()));
        }
        measure.fields().forEach((label, value) -> item(text, label, value));
        if (measure.description() != null) {
            text.append('\n').append(MarkdownText.block(measure.description())).append('\n');
        }
        if (!measure.schedule().isEmpty()) {
            text.append('\n')
                    .append(MarkdownText.row(words.getProperty("years"), words.getProperty("label")))
                    .append("| --- | --- |\n");
            measure.schedule().forEach(phase -> text.append(MarkdownText.row(years(phase), phase.label())));
        }
        for (Indicator indicator : measure.indicators()) {
            text.append("\n| ")
                    .append(MarkdownText.inline(Objects.toString(indicator.name(), "")))
                    .append(" | |\n| --- | --- |\n");
            Stream.concat(Stream.ofNullable(indicator.baseline()), indicator.targets().stream())
                    .forEach(value -> text.append(MarkdownText.row(value.year(), value.text())));
        }
    }

    private static void item(StringBuilder text, String label, String value) {
        text.append("- ")
                .append(MarkdownText.inline(label))
                .append(": ")
                .append(MarkdownText.inline(Objects.toString(value, "")))
                .append('\n');
    }

    private static String years(Phase phase) {
        if (Objects.equals(phase.fromYear(), phase.toYear())) {
            return Objects.toString(phase.fromYear(), "");
        }
        return Objects.toString(phase.fromYear(), "") + "–" + Objects.toString(phase.toYear(), "");
    }
}
