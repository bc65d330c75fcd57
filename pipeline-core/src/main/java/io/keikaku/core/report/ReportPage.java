package io.keikaku.core.report;

import io.keikaku.core.batch.LedgerEntry;
import io.keikaku.core.file.AtomicFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes {@code report.html}: one page that needs nothing beside it. Outcomes, warnings by code, failures with their
 * reasons, the slowest sources, pages without text, measures by plan. It tells of times, so it differs from run to run.
 */
public final class ReportPage {
    /** Name of the file. */
    public static final String NAME = "report.html";

    private static final int SLOWEST = 20;
    private static final String NO_TEXT_LAYER = "NO_TEXT_LAYER";

    private final List<LedgerEntry> entries;
    private final Path folder;

    private ReportPage(List<LedgerEntry> entries, Path folder) {
        this.entries = entries;
        this.folder = folder;
    }

    /**
     * Writes the page, whole or not at all.
     *
     * @param entries in the order of the list
     * @param folder of the dataset; links lead to the files in it
     */
    public static void write(List<LedgerEntry> entries, Path folder) throws IOException {
        String page = new ReportPage(entries, folder).html();
        AtomicFile.write(folder.resolve(NAME), page.getBytes(StandardCharsets.UTF_8));
    }

    private String html() {
        return String.format(Locale.ROOT, """
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="UTF-8">
                <title>Keikaku: report</title>
                <style>
                body { font: 15px/1.5 sans-serif; margin: 2em auto; max-width: 75em; padding: 0 1em; color: #222; }
                table { border-collapse: collapse; margin-bottom: 2em; }
                th, td { border-bottom: 1px solid #ddd; padding: .2em .8em .2em 0; text-align: left; vertical-align: top; }
                td.number { text-align: right; }
                </style>
                </head>
                <body>
                <h1>What became of %s</h1>
                """, count(entries.size(), "source"))
                + new HtmlTable("Outcomes", "outcome", "sources").rows(outcomes())
                + new HtmlTable("Not read", "source", "kind", "why, and what to do").rows(failures())
                + new HtmlTable("Read, but without measures", "source", "why").rows(empty())
                + new HtmlTable("Warnings", "code", "times", "sources").rows(warnings())
                + new HtmlTable("Pages without text", "source", "pages").rows(pagesWithoutText())
                + new HtmlTable("Slowest sources", "source", "seconds", "attempts").rows(slowest())
                + new HtmlTable("Plans", "source", "measures", "warnings", "pages", "files").rows(plans())
                + "</body>\n</html>\n";
    }

    private List<List<Object>> outcomes() {
        Map<String, Long> counts = entries.stream()
                .map(OutcomeColumns::of)
                .collect(Collectors.groupingBy(
                        columns -> columns.outcome() + (columns.kind() == null ? "" : ": " + columns.kind()),
                        TreeMap::new,
                        Collectors.counting()));
        return counts.entrySet().stream()
                .map(each -> List.<Object>of(each.getKey(), each.getValue()))
                .toList();
    }

    private List<List<Object>> failures() {
        return of("failed", (entry, columns) -> List.of(entry.uri(), columns.kind(), columns.message()));
    }

    private List<List<Object>> empty() {
        return of("empty", (entry, columns) -> List.of(entry.uri(), columns.message()));
    }

    private List<List<Object>> of(String outcome, RowMaker row) {
        return entries.stream()
                .filter(entry -> OutcomeColumns.of(entry).outcome().equals(outcome))
                .map(entry -> row.make(entry, OutcomeColumns.of(entry)))
                .toList();
    }

    private List<List<Object>> warnings() {
        Map<String, int[]> counts = new TreeMap<>();
        for (LedgerEntry entry : entries) {
            entry.warnings().forEach((code, times) -> {
                int[] sums = counts.computeIfAbsent(code, c -> new int[2]);
                sums[0] += times;
                sums[1]++;
            });
        }
        return counts.entrySet().stream()
                .map(each -> List.<Object>of(each.getKey(), each.getValue()[0], each.getValue()[1]))
                .toList();
    }

    private List<List<Object>> pagesWithoutText() {
        return entries.stream()
                .filter(entry -> entry.warnings().containsKey(NO_TEXT_LAYER))
                .map(entry -> List.<Object>of(entry.uri(), entry.warnings().get(NO_TEXT_LAYER)))
                .toList();
    }

    private List<List<Object>> slowest() {
        return entries.stream()
                .filter(entry -> entry.millis() > 0)
                .sorted(Comparator.comparingLong(LedgerEntry::millis).reversed().thenComparing(LedgerEntry::uri))
                .limit(SLOWEST)
                .map(entry -> List.<Object>of(entry.uri(), seconds(entry.millis()), entry.attempts()))
                .toList();
    }

    private List<List<Object>> plans() {
        return entries.stream()
                .filter(entry -> entry.planId() != null)
                .map(this::plan)
                .toList();
    }

    private List<Object> plan(LedgerEntry entry) {
        OutcomeColumns columns = OutcomeColumns.of(entry);
        return List.of(
                entry.uri(),
                columns.measures(),
                columns.warnings(),
                entry.pages() == null ? "" : entry.pages(),
                links(entry.planId()));
    }

    private HtmlTable.Links links(String planId) {
        return new HtmlTable.Links(List.of("plans/" + planId + ".json", "overlays/" + planId + ".pdf").stream()
                .filter(file -> Files.exists(folder.resolve(file)))
                .toList());
    }

    private static String seconds(long millis) {
        return String.format(Locale.ROOT, "%.1f", millis / 1000.0);
    }

    private static String count(int number, String noun) {
        return String.format(Locale.ROOT, "%,d %s%s", number, noun, number == 1 ? "" : "s");
    }

    @FunctionalInterface
    private interface RowMaker {
        List<Object> make(LedgerEntry entry, OutcomeColumns columns);
    }
}
