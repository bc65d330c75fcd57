package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Recognises tables of the plan itself, whose rows look like measures with a date: the steps of the cycle in which it is reviewed, and
 * its parts or the plans beside it by years. Words are those of {@code plan-workings.tsv}. Immutable.
 */
final class PlanWorkings {
    private static final int LEAST_STEPS = 3;
    private static final int LEAST_PLANS = 2;
    private static final double MOST = 0.75;
    private static final Pattern BESIDE = Pattern.compile("\\([^()]*\\)|[^\\p{L}]+");

    private final Set<String> steps;
    private final List<String> plans;

    PlanWorkings() {
        WordList words = WordList.load(PlanWorkings.class, "plan-workings.tsv");
        this.steps = words.words("STEP").stream().map(PlanWorkings::bare).collect(Collectors.toUnmodifiableSet());
        this.plans = words.words("PLAN");
    }

    /** Whether the rows of a table, read as measures, are none. */
    boolean areToldBy(List<Mention> rows) {
        long of = rows.stream().filter(row -> steps.contains(bare(row.name))).count();
        return of >= LEAST_STEPS && of >= rows.size() * MOST || arePlans(rows);
    }

    private boolean arePlans(List<Mention> rows) {
        return rows.size() >= LEAST_PLANS
                && rows.stream()
                        .allMatch(row -> plans.stream().anyMatch(bare(row.name)::endsWith)
                                && row.number == null
                                && row.description == null
                                && row.departments.isEmpty()
                                && row.coordinators.isEmpty());
    }

    private static String bare(String name) {
        String compact = JapaneseText.compact(name);
        String bare = BESIDE.matcher(compact).replaceAll("");
        return bare.isEmpty() ? compact : bare;
    }
}
