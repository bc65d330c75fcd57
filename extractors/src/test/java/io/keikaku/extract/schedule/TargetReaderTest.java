package io.keikaku.extract.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Indicator;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TargetReaderTest {
    @Test
    void readsOneTargetAYear() {
        assertThat(targets("5か所 | 8か所 | 12か所"))
                .containsExactly(
                        new Indicator.Value(2023, "5か所", 5.0),
                        new Indicator.Value(2024, "8か所", 8.0),
                        new Indicator.Value(2025, "12か所", 12.0));
    }

    @Test
    void takesTheReachedPartOfAWholeForTheValue() {
        assertThat(targets("150手続／800手続 |  |")).containsExactly(new Indicator.Value(2023, "150手続／800手続", 150.0));
    }

    @Test
    void findsNoTargetWhereACellSaysNoneOrIsBlank() {
        assertThat(targets("－ |  | ―")).isEmpty();
    }

    @Test
    void keepsATargetWithoutNumberAsText() {
        assertThat(targets("増やす |  |")).containsExactly(new Indicator.Value(2023, "増やす", null));
    }

    @Test
    void repeatsTheValueBeforeWhereTheCellSaysSo() {
        assertThat(targets("5か所 | 同左 | 8か所")).extracting(Indicator.Value::text).containsExactly("5か所", "5か所", "8か所");
    }

    @Test
    void standsFromTheFirstOfTheYearsThatItSpans() {
        assertThat(targets("5か所 | < | 8か所")).extracting(Indicator.Value::year).containsExactly(2023, 2025);
    }

    private static List<Indicator.Value> targets(String row) {
        return TargetReader.targets(
                Axis.of("R5", "R6", "R7"), Axis.rows(Sketch.grid(row)).get(0));
    }
}
