package io.keikaku.core.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EvaluationTableTest {
    private static final EvaluationReport REPORT = report();

    @Test
    void hasALineAPlanAndOneForTheTotal() {
        assertThat(EvaluationTable.byPlan(REPORT)).isEqualTo("""
                        plan                           measures           path
                        asahino                         0.750/4              -
                        mizusawa                        1.000/1        0.500/2
                        TOTAL                           0.800/5        0.500/2
                        """);
    }

    @Test
    void hasALineAField() {
        assertThat(EvaluationTable.byField(REPORT)).isEqualTo("""
                        field                         precision         recall             F1       accuracy        support
                        measures                          0.800          0.800          0.800              -              5
                        path                                  -              -              -          0.500              2
                        """);
    }

    @Test
    void listsFindingsUpToALimit() {
        assertThat(EvaluationTable.findings(REPORT, 1)).isEqualTo("[asahino] missed measure: 図書館\n");
    }

    @Test
    void roundsTheBinaryValueHalfToEven() {
        assertThat(EvaluationTable.round(0.0625)).isEqualTo("0.062");
        assertThat(EvaluationTable.round(0.9995)).isEqualTo("1.000");
    }

    @Test
    void isAlsoToldAsJson() throws IOException {
        JsonNode json = PlanJson.parse(REPORT.toJson(), JsonNode.class);
        assertThat(json.at("/total/measures/f1").asDouble()).isCloseTo(0.8, within(1e-12));
        assertThat(json.at("/total/path/support").asInt()).isEqualTo(2);
        assertThat(json.at("/plans/1/figures/path/accuracy").asDouble()).isEqualTo(0.5);
        assertThat(json.at("/plans/0/findings/0/field").asText()).isEqualTo("measures");
    }

    @Test
    void isAlsoToldAsMarkdown() {
        assertThat(EvaluationMarkdown.of(REPORT)).isEqualTo("""
                        | field | precision | recall | F1 | accuracy | support |
                        | --- | ---: | ---: | ---: | ---: | ---: |
                        | measures | 0.800 | 0.800 | 0.800 | – | 5 |
                        | path | – | – | – | 0.500 | 2 |

                        | plan | measures | path |
                        | --- | ---: | ---: |
                        | asahino | 0.750 | – |
                        | mizusawa | 1.000 | 0.500 |
                        | **all** | 0.800 | 0.500 |

                        | confidence | measures | right | share |
                        | --- | ---: | ---: | ---: |
                        | 0.95–1.00 | 2 | 1 | 0.500 |
                        | 0.80–0.90 | 1 | 1 | 1.000 |
                        """);
    }

    private static EvaluationReport report() {
        Map<Field, Figure> second = new LinkedHashMap<>();
        second.put(Field.MEASURES, new Figure.Retrieval(1, 0, 0));
        second.put(Field.PATH, new Figure.Accuracy(1, 2));
        Map<Field, Figure> total = new LinkedHashMap<>();
        total.put(Field.MEASURES, new Figure.Retrieval(4, 1, 1));
        total.put(Field.PATH, new Figure.Accuracy(1, 2));
        return new EvaluationReport(
                List.of(
                        new PlanScore(
                                "asahino",
                                Map.of(Field.MEASURES, new Figure.Retrieval(3, 1, 1)),
                                List.of(
                                        new Finding(Field.MEASURES, "missed measure: 図書館"),
                                        new Finding(Field.MEASURES, "not a measure: 用語集"))),
                        new PlanScore("mizusawa", second, List.of())),
                total,
                new Calibration(List.of(
                        new Calibration.Judged("m1", 0.97, Set.of()),
                        new Calibration.Judged("m2", 1, Set.of(Field.PATH)),
                        new Calibration.Judged("m3", 0.8, Set.of()))));
    }
}
