package io.keikaku.core.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Plans of invented towns for tests. */
public final class PlanFixtures {
    private PlanFixtures() {}

    /** A plan in which every property of the model has a value. */
    public static Plan full() {
        return new Plan(
                Plan.SCHEMA_VERSION,
                "p0123456789abcdef",
                new Source("in/mizusawa.txt", "0123456789abcdef".repeat(4), "text/plain", 4321, 12, "Writer", "UTF-8")
                        .publishedAs("https://www.example.jp/keikaku.txt", "水沢台市", "2025-04-01"),
                new ExtractorInfo("keikaku", "0.1.0"),
                new Municipality("水沢台市", "青空県", "990019"),
                "水沢台市デジタル化計画",
                "企画部情報課",
                "2023-04",
                "2024-03-31",
                new Period(2023, 2027, "2023-04-01", "2028-03-31", "令和5年度～令和9年度"),
                List.of(new Section("s1", null, 1, "窓口を変える", 3), new Section("s2", "s1", 2, "待たない窓口", 4)),
                List.of(fullMeasure(), bareMeasure("m2", "窓口案内の多言語化")),
                List.of(indicator(List.of("窓口を変える"))),
                List.of(new Table(
                        "t1",
                        4,
                        5,
                        "年次計画",
                        Table.Kind.SCHEDULE,
                        List.of(new Table.Cell(0, 0, 2, 1, "取組", true, 4, new Box(10, 20, 30.5, 40))))),
                List.of(new Warning("YEAR_UNCERTAIN", "two phases in one cell", 5)));
    }

    /** A plan of which nothing but its source is known. */
    public static Plan empty(String id) {
        return of(id, List.of());
    }

    /** A plan with these measures and little else. */
    public static Plan of(String id, List<Measure> measures) {
        return new Plan(
                Plan.SCHEMA_VERSION,
                id,
                new Source(id + ".txt", "f".repeat(64), "text/plain", 1, null, null, "UTF-8"),
                new ExtractorInfo("keikaku", "0.1.0"),
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                measures,
                List.of(),
                List.of(),
                List.of());
    }

    /** A measure in which every property has a value. */
    public static Measure fullMeasure() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("課題", "待ち時間が長い。");
        fields.put("目的", "来庁の負担を減らす。");
        return new Measure(
                "m1",
                "1-1-①",
                "窓口予約システムの導入",
                List.of("窓口を変える", "待たない窓口"),
                "来庁の前に、時間を選んで予約できるようにする。\n順番は電話でも知らせる。",
                fields,
                true,
                List.of("重点"),
                List.of(
                        new Department("市民課", Department.Role.OWNER, null, false, "市民課"),
                        new Department("情報課", Department.Role.COORDINATOR, "庁内横断的", true, "調整：情報課ほか")),
                List.of(
                        new Phase("検討", Phase.Stage.STUDY, 2023, 2023, new Phase.Part("H1", "H2")),
                        new Phase("運用", Phase.Stage.OPERATE, 2024, 2027, null),
                        new Phase("見直し", Phase.Stage.REVIEW, null, null, null)),
                new Deadline("令和6年秋", 2024),
                List.of(indicator(List.of())),
                List.of("総合計画 3-1", "行政改革大綱"),
                List.of(
                        new Evidence("schedule", 5, "t1", 3, new Box(1, 2, 3.5, 4), null, false),
                        new Evidence("name", 4, null, null, null, 77, true)),
                0.95,
                List.of("YEAR_UNCERTAIN"));
    }

    /** A measure with nothing but a name. */
    public static Measure bareMeasure(String id, String name) {
        return new Measure(id, null, name, null, null, null, null, null, null, null, null, null, null, null, 0.5, null);
    }

    private static Indicator indicator(List<String> path) {
        return new Indicator(
                "予約率",
                "%",
                path,
                new Indicator.Value(2022, "0%", 0.0),
                List.of(new Indicator.Value(2024, "40%", 40.0), new Indicator.Value(2027, "62.5%", 62.5)));
    }
}
