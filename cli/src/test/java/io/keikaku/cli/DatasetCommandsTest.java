package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands that read a dataset say of it. */
class DatasetCommandsTest {

    @TempDir
    private Path folder;

    private Path dataset;

    @BeforeEach
    void ingest() throws IOException {
        dataset = folder.resolve("dataset");
        Path a = Files.writeString(folder.resolve("a.txt"), "pa\n証明書の交付\n窓口の予約");
        Path b = Files.writeString(folder.resolve("b.txt"), "pb\n避難所の確保");
        CommandRun.with(
                FakeExtraction.class,
                "ingest",
                "--in-process",
                a.toString(),
                b.toString(),
                "--out",
                dataset.toString());
    }

    @Test
    void searchShowsMeasureTownDepartmentsAndYearsWithTheWordsMarked() {
        CommandRun run = run("search", "窓口");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out())
                .startsWith("1 measure:")
                .contains("1. 1-2 【窓口】の予約")
                .contains("水沢台市  市民課  2024-2026")
                .contains("pa/m2");
    }

    @Test
    void searchAsJsonIsOneObjectWithTotalAndHits() {
        assertThat(run("search", "避難所", "--json").out())
                .startsWith("{")
                .contains("\"total\": 1,", "\"hits\": [", "\"score\":", "\"plan\": \"pb\"", "\"name\": \"水沢台市\"")
                .contains("\"name\": \"避難所の確保\"");
    }

    @Test
    void searchThatFindsNothingIsNoFailure() {
        CommandRun run = run("search", "水素");
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).startsWith("0 measures found");
    }

    @Test
    void searchWithoutAnIndexMakesItFromThePlansAndSaysSo() throws IOException {
        delete(dataset.resolve("index"));
        CommandRun run = run("search", "窓口");
        assertThat(run.out()).startsWith("1 measure:");
        assertThat(run.err())
                .hasLineCount(1)
                .contains("no search index in " + dataset.resolve("index"), "doing so now");
    }

    @Test
    void searchIsNarrowedByFilters() {
        assertThat(run("search", "--from-year", "2030").out()).startsWith("0 measures found");
        assertThat(run("search", "--town", "水沢台市", "--stage", "operate").out()).startsWith("3 measures:");
    }

    @Test
    void searchShowsFacetsBelowTheHits() {
        assertThat(run("search").out()).contains("town       ", "水沢台市 3");
    }

    @Test
    void searchAsCsvIsOneRowAHit() {
        assertThat(run("search", "--csv").out().lines())
                .hasSize(4)
                .first()
                .asString()
                .startsWith("score,plan_id,measure_id,");
    }

    @Test
    void searchPointsAtWhatItCannotUnderstandAndRunsTheRest() {
        CommandRun run = run("search", "窓口 author:x");
        assertThat(run.err()).contains("no field is called 'author'", "\n       ^^^^^^");
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void aQueryMayBeginWithAWordToLeaveOut() {
        assertThat(run("search", "-窓口").out()).startsWith("2 measures:");
    }

    @Test
    void anOptionThatIsNotKnownIsNoWord() {
        CommandRun run = run("search", "窓口", "--limt", "3");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Unknown option: '--limt'");
    }

    @Test
    void yearsMayBeWrittenInTheJapaneseEra() {
        for (String year : List.of("2026", "R8", "令和8", "令和８年度")) {
            assertThat(run("search", "--from-year", year).out()).as(year).startsWith("3 measures:");
        }
        assertThat(run("search", "--from-year", "いつか").err()).contains("'いつか' is no year such as 2024, R6 or 令和6");
        assertThat(run("search", "--from-year", "R8", "--to-year", "R6").exitCode())
                .isEqualTo(2);
    }

    @Test
    void aFilterValueThatNoMeasureHasIsNamed() {
        CommandRun run = run("search", "--town", "何処市");
        assertThat(run.out()).startsWith("0 measures found");
        assertThat(run.err()).contains("no measure is of the town '何処市'");
    }

    @Test
    void theHeadlineSaysWhichPageIsShown() {
        assertThat(run("search", "--limit", "1", "--offset", "1").out()).startsWith("3 measures, numbers 2 to 2:");
        assertThat(run("search", "--offset", "9").out()).startsWith("3 measures; there is none from number 10 on");
    }

    @Test
    void ofALongQueryOnlyWhatIsAroundTheProblemIsShown() {
        CommandRun run = run("search", "窓口".repeat(300));
        assertThat(run.err().lines()).hasSizeGreaterThan(2).allMatch(line -> line.length() < 200);
    }

    @Test
    void severalDatasetsAreSearchedAsOneAndAPlanOfBothCountsOnce() {
        assertThat(run("search", "--in", dataset.toString()).out()).startsWith("3 measures:");
    }

    @Test
    void similarOfAnUnknownMeasureSaysWhereToFindIds() {
        CommandRun run = run("similar", "px/m1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("there is no measure px/m1; 'keikaku search'");
    }

    @Test
    void similarAsksWhichOneIsMeantWhereSeveralPlansHaveTheId() {
        assertThat(run("similar", "m1").err()).contains("several have the id m1", "  pa/m1", "  pb/m1");
    }

    @Test
    void suggestCompletesToNamesOfMeasures() {
        assertThat(run("suggest", "hina").out().lines()).containsExactly("避難所の確保");
    }

    @Test
    void indexMakesTheIndexAnew() throws IOException {
        delete(dataset.resolve("index"));
        assertThat(CommandRun.of("index", dataset.toString()).out()).startsWith("Indexed 2 plans");
        assertThat(run("search", "窓口").out()).startsWith("1 measure:");
    }

    @Test
    void showPrintsAPlanWithTheIdsOfItsMeasures() {
        assertThat(run("show", "pa").out()).startsWith("水沢台市の計画").contains("m1  1-1 証明書の交付", "m2  1-2 窓口の予約");
    }

    @Test
    void showPrintsAMeasure() {
        assertThat(run("show", "pa/m2").out())
                .startsWith("1-2 窓口の予約")
                .contains("path: 暮らしを支える", "department: 市民課", "phase: 2024-2026 運用 (OPERATE)", "confidence: 0.9");
    }

    @Test
    void showFindsAMeasureByItsOwnIdWhereOnlyOnePlanHasIt() {
        assertThat(run("show", "m2").out()).startsWith("1-2 窓口の予約");
    }

    @Test
    void showAsksWhichOneIsMeantWhereSeveralPlansHaveTheId() {
        CommandRun run = run("show", "m1");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("several have the id m1", "  pa/m1", "  pb/m1");
    }

    @Test
    void showAsJsonIsTheCanonicalPlan() throws IOException {
        assertThat(run("show", "pb", "--json").out())
                .isEqualTo(PlanJson.pretty(PlanJson.read(dataset.resolve("plans/pb.json"))));
    }

    @Test
    void showOfNothingSaysWhereToFindIds() {
        CommandRun run = run("show", "px");
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("there is no plan or measure px; 'keikaku search'");
    }

    @Test
    void aFolderWithoutADatasetSaysHowToMakeOne() {
        CommandRun run = CommandRun.of("search", "窓口", "--in", folder.toString());
        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err())
                .hasLineCount(1)
                .contains("there is no dataset in " + folder, "keikaku ingest INPUT... --out " + folder);
    }

    private CommandRun run(String... arguments) {
        return CommandRun.of(Stream.concat(Stream.of(arguments), Stream.of("--in", dataset.toString()))
                .toArray(String[]::new));
    }

    private static void delete(Path path) throws IOException {
        try (Stream<Path> below = Files.walk(path)) {
            for (Path each : below.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
