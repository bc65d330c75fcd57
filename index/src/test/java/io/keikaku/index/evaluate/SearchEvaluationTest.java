package io.keikaku.index.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchEvaluationTest {

    /** Beside this module, as in the repository. */
    private static final Path SAMPLES = Path.of("..", "samples");

    @TempDir
    private Path folder;

    @Test
    void aPerfectAnswerHasTheHighestQuality() {
        JudgedQuery query = new JudgedQuery("川", "words", Map.of("p/a", 2, "p/b", 1));
        assertThat(RankingQuality.of(query, List.of("p/a", "p/b", "p/c"))).isEqualTo(new RankingQuality(1, 1));
    }

    @Test
    void aLateAndALackingAnswerCostAsTheDefinitionsSay() {
        JudgedQuery query = new JudgedQuery("川", "words", Map.of("p/a", 2, "p/b", 1));
        RankingQuality quality = RankingQuality.of(query, List.of("p/x", "p/a"));
        // Gain 3 at rank 2 of an ideal of 3 at rank 1 and 1 at rank 2.
        double discount = Math.log(3) / Math.log(2);
        assertThat(quality.ndcg()).isCloseTo((3 / discount) / (3 + 1 / discount), within(1e-9));
        assertThat(quality.recall()).isEqualTo(0.5);
    }

    @Test
    void aMeasureThatIsFoundTwiceIsGainedOnce() {
        JudgedQuery query = new JudgedQuery("川", "words", Map.of("p/a", 2, "p/b", 1));
        assertThat(RankingQuality.of(query, List.of("p/a", "p/a", "p/b")).ndcg())
                .isLessThan(1);
        assertThat(RankingQuality.of(query, List.of("p/a", "p/a")).recall()).isEqualTo(0.5);
    }

    @Test
    void aLineThatIsNoJudgementIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("q.tsv"), "# comment\n川\twords\tp\ta\n");
        assertThatThrownBy(() -> JudgedQueries.read(file)).hasMessageStartingWith(file + " line 2: not a judgement");
    }

    @Test
    void goldThatIsMissingIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("q.tsv"), "川\twords\tnowhere\ta\t2\n");
        assertThatThrownBy(() -> SearchEvaluation.run(file, folder)).hasMessageContaining("no gold nowhere.json");
    }

    @Test
    void theSearchAnswersTheJudgedQueriesOfTheSamples() throws IOException {
        SearchEvaluation evaluation =
                SearchEvaluation.run(SAMPLES.resolve("queries/judged.tsv"), SAMPLES.resolve("gold"));
        SearchEvaluation.Row all = evaluation.rows().getLast();
        assertThat(all.queries()).isGreaterThanOrEqualTo(60);
        assertThat(all.quality().ndcg()).isGreaterThanOrEqualTo(0.97);
        assertThat(all.quality().recall()).isGreaterThanOrEqualTo(0.97);
    }

    @Test
    void theSearchAnswersTheJudgedQueriesOfOtherKindsOfPlans() throws IOException {
        SearchEvaluation evaluation = SearchEvaluation.run(SAMPLES.resolve("queries/kinds.tsv"), SAMPLES);
        SearchEvaluation.Row all = evaluation.rows().getLast();
        assertThat(all.queries()).isGreaterThanOrEqualTo(100);
        assertThat(all.quality().ndcg()).isGreaterThanOrEqualTo(0.94);
        assertThat(all.quality().recall()).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void theSearchAnswersQueriesWrittenWithoutKnowingItsVocabulary() throws IOException {
        SearchEvaluation evaluation = SearchEvaluation.run(SAMPLES.resolve("queries/fourth.tsv"), SAMPLES);
        SearchEvaluation.Row all = evaluation.rows().getLast();
        assertThat(all.queries()).isGreaterThanOrEqualTo(70);
        assertThat(all.quality().ndcg()).isGreaterThanOrEqualTo(0.89);
        assertThat(all.quality().recall()).isGreaterThanOrEqualTo(0.91);
    }

    @Test
    void goldThatIsThereTwiceIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("q.tsv"), "川\twords\tp\ta\t2\n");
        for (String below : List.of("one", "two")) {
            Files.writeString(Files.createDirectories(folder.resolve(below)).resolve("p.json"), "{}");
        }
        assertThatThrownBy(() -> SearchEvaluation.run(file, folder)).hasMessageContaining("more than once");
    }

    @ParameterizedTest
    @CsvSource({"queries/judged.tsv, gold", "queries/kinds.tsv, .", "queries/further.tsv, gold", "queries/fourth.tsv, ."
    })
    void everyJudgementNamesAMeasureOfItsPlan(String queries, String gold) throws IOException {
        JudgedQueries judged = JudgedQueries.read(SAMPLES.resolve(queries));
        for (JudgedQuery query : judged.queries()) {
            for (String key : query.grades().keySet()) {
                String plan = key.substring(0, key.indexOf('/'));
                assertThat(GoldPlans.read(SAMPLES.resolve(gold), plan).measures())
                        .extracting(measure -> JudgedQuery.key(plan, measure.name()))
                        .contains(key);
            }
        }
    }
}
