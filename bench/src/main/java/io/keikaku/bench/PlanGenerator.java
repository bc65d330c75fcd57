package io.keikaku.bench;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Phase.Stage;
import io.keikaku.core.model.Plan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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

    private static final String[] TOWN_STARTS = {"朝", "霧", "里", "汐", "鈴", "藍", "琴", "葉", "雪", "星", "月", "花"};
    private static final String[] TOWN_MIDDLES = {"野", "見", "丘", "原", "浜", "沢", "山", "川", "森", "島"};
    private static final String[] TOWN_ENDS = {"市", "町", "村"};
    private static final List<Stage> STAGES = List.of(Stage.values());
    private static final int PREFECTURES = 47;
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
                        "第" + prefecture + "県",
                        String.format(Locale.ROOT, "%02d%04d", prefecture, number % 10_000)),
                town + "未来計画",
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
                List.of(new Phase("実施", stage, year, year + random.nextInt(3), null)),
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
                + "年間" + random.nextInt(10_000) + "件を見込みます。";
    }

    private Measure pick(Random random) {
        return measures.get(random.nextInt(measures.size()));
    }

    private static String pick(String[] values, Random random) {
        return values[random.nextInt(values.length)];
    }
}
