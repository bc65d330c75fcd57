package io.keikaku.bench;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Phase.Stage;
import io.keikaku.core.model.Plan;
import io.keikaku.core.resource.ResourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Makes any number of plans out of a few: each measure takes its name, headings, description and departments from different
 * measures, and its figures and years by chance. The same number always gives the same plan. Immutable; safe for use by
 * several threads.
 */
final class PlanGenerator {

    /** Measures of a plan. */
    static final int MEASURES = 50;

    private static final Properties WORDS = ResourceText.properties(PlanGenerator.class, "plans.properties");
    private static final List<String> TOWN_STARTS = syllables("town.starts");
    private static final List<String> TOWN_MIDDLES = syllables("town.middles");
    private static final List<String> TOWN_ENDS = syllables("town.ends");
    private static final List<Stage> STAGES = List.of(Stage.values());
    static final int PREFECTURES = 47;
    private static final int FIRST_YEAR = 2020;

    private final List<Measure> measures;

    PlanGenerator(List<Plan> plans) {
        measures = plans.stream().flatMap(plan -> plan.measures().stream()).toList();
    }

    Plan plan(int number) {
        Random random = new Random(number);
        String town = pick(TOWN_STARTS, random) + pick(TOWN_MIDDLES, random) + pick(TOWN_ENDS, random);
        int prefecture = 1 + random.nextInt(PREFECTURES);
        List<Measure> made = new ArrayList<>();
        IntStream.range(0, MEASURES).forEach(i -> made.add(measure(i, random)));
        return new Plan(
                Plan.SCHEMA_VERSION,
                String.format(Locale.ROOT, "%08x", number),
                null,
                null,
                new Municipality(
                        town,
                        prefecture(prefecture),
                        String.format(Locale.ROOT, "%02d%04d", prefecture, number % 10_000)),
                text("title", town),
                null,
                null,
                null,
                null,
                null,
                made,
                null,
                null,
                null);
    }

    private Measure measure(int place, Random random) {
        Measure named = pick(random);
        Measure described = random.nextInt(3) == 0 ? pick(random) : named;
        int year = FIRST_YEAR + random.nextInt(8);
        Stage stage = STAGES.get(random.nextInt(STAGES.size()));
        return new Measure(
                "m" + (place + 1),
                Integer.toString(place + 1),
                named.name(),
                pick(random).path(),
                description(described, random),
                named.fields(),
                random.nextInt(4) == 0,
                null,
                pick(random).departments().stream()
                        .map(each -> new Department(each.name(), Department.Role.OWNER, null, false, each.name()))
                        .toList(),
                List.of(new Phase(text("phase"), stage, year, year + random.nextInt(3), null)),
                null,
                named.indicators(),
                named.relatedPlans(),
                null,
                1,
                null);
    }

    private String description(Measure described, Random random) {
        Measure other = pick(random);
        String more = other.description() == null ? "" : other.description();
        return (described.description() == null ? "" : described.description())
                + more
                + text("sentence", random.nextInt(10_000));
    }

    private Measure pick(Random random) {
        return measures.get(random.nextInt(measures.size()));
    }

    /** The name of an invented prefecture, from 1 to 47. */
    static String prefecture(int number) {
        return text("prefecture", number);
    }

    private static String pick(List<String> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<String> syllables(String key) {
        return List.of(text(key).split(" "));
    }

    private static String text(String key, Object... values) {
        return String.format(Locale.ROOT, WORDS.getProperty(key), values);
    }
}
