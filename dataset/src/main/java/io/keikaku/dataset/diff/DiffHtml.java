package io.keikaku.dataset.diff;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.resource.ResourceText;
import io.keikaku.dataset.html.HtmlPage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Differences as a self-contained page with both editions side by side. */
public final class DiffHtml {
    private static final String TITLE =
            ResourceText.properties(DiffHtml.class, "page.properties").getProperty("title");

    private DiffHtml() {}

    /** A section for each plan that both sides have, then the plans that one side has. */
    public static String of(EditionsDiff editions) {
        HtmlPage page = new HtmlPage(TITLE);
        editions.plans().forEach(diff -> section(page, diff));
        plans(page, "Plans added", editions.added());
        plans(page, "Plans removed", editions.removed());
        return page.html();
    }

    private static void plans(HtmlPage page, String title, List<Plan> plans) {
        if (!plans.isEmpty()) {
            page.element("h2", title);
            plans.forEach(plan -> page.element("p", DiffText.name(plan)));
        }
    }

    private static void section(HtmlPage page, PlanDiff diff) {
        page.element("h2", DiffText.name(diff.after()));
        page.element("p", DiffText.summary(diff));
        page.markup("<table class=\"both\">\n")
                .row(
                        "th",
                        "",
                        diff.before().source().uri(),
                        diff.after().source().uri());
        diff.plan().forEach(change -> row(page, change));
        for (MeasureDiff measure : diff.measures()) {
            switch (measure) {
                case MeasureDiff.Added added -> whole(page, "added", null, added.after());
                case MeasureDiff.Removed removed -> whole(page, "removed", removed.before(), null);
                case MeasureDiff.Changed changed -> {
                    page.row("th", "changed", DiffText.name(changed.before()), DiffText.name(changed.after()));
                    changed.changes().forEach(change -> row(page, change));
                }
            }
        }
        page.markup("</table>\n");
    }

    private static void row(HtmlPage page, Change change) {
        String what = DiffText.words(change.kind()) + (change.subject() == null ? "" : " " + change.subject());
        cells(page, what, change.before(), change.after());
    }

    private static void whole(HtmlPage page, String what, Measure before, Measure after) {
        page.row("th", what, before == null ? "" : DiffText.name(before), after == null ? "" : DiffText.name(after));
        cells(page, "", before == null ? null : text(before), after == null ? null : text(after));
    }

    private static void cells(HtmlPage page, String what, String before, String after) {
        page.markup("<tr><td>" + HtmlPage.escape(what) + "</td><td>" + marked("del", before) + "</td><td>"
                + marked("ins", after) + "</td></tr>\n");
    }

    private static String marked(String element, String text) {
        return text == null ? "" : "<" + element + ">" + HtmlPage.escape(text) + "</" + element + ">";
    }

    private static String text(Measure measure) {
        return List.of(
                        String.join(" › ", measure.path()),
                        measure.departments().stream().map(Department::name).collect(Collectors.joining("、")),
                        Objects.toString(measure.description(), ""))
                .stream()
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
