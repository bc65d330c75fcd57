package io.keikaku.dataset.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.keikaku.core.dataset.MeasureRow;
import io.keikaku.core.model.PlanFixtures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionTest {
    private static final MeasureRow FULL = MeasureRow.of(PlanFixtures.full()).getFirst();
    private static final MeasureRow BARE = MeasureRow.of(PlanFixtures.full()).getLast();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality=水沢台市",
                "name ~ ｼｽﾃﾑ",
                "number=１-１-１",
                "departments=市民課",
                "departments!=窓口課",
                "departments~民",
                "first_year>=2023",
                "first_year<2024",
                "confidence>0.9",
                "is_new=true",
                "first_year=2023",
                "deadline!="
            })
    void holdsOfAMeasure(String condition) {
        assertThat(Condition.parse(condition).isFulfilledBy(FULL)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "municipality=水沢台",
                "name~図書館",
                "departments!=市民課",
                "departments=情報課",
                "first_year>2023",
                "first_year=二千",
                "deadline="
            })
    void doesNotHoldOfAMeasure(String condition) {
        assertThat(Condition.parse(condition).isFulfilledBy(FULL)).isFalse();
    }

    @Test
    void holdsOfAnEmptyCellOnlyWhereThatIsAskedFor() {
        assertThat(Condition.parse("first_year=").isFulfilledBy(BARE)).isTrue();
        assertThat(Condition.parse("departments!=市民課").isFulfilledBy(BARE)).isTrue();
        assertThat(Condition.parse("first_year>=0").isFulfilledBy(BARE)).isFalse();
    }

    @Test
    void namesTheColumnsThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("town=水沢台市"))
                .withMessageContaining("no column 'town'")
                .withMessageContaining("municipality");
    }

    @Test
    void saysHowAConditionIsWritten() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("水沢台市"))
                .withMessageContaining("COLUMN=VALUE");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Condition.parse("name>=3"))
                .withMessageContaining("columns of numbers");
    }

    @Test
    void choosesMeasuresAndLeavesOutPlansWithoutAny() throws IOException {
        List<String> names = new ArrayList<>();
        new FilteredPlans(
                        visitor -> {
                            visitor.visit(PlanFixtures.full());
                            visitor.visit(PlanFixtures.empty("pz"));
                        },
                        List.of(Condition.parse("name~多言語"), Condition.parse("confidence<=0.5")))
                .forEach(plan -> plan.measures().forEach(measure -> names.add(plan.id() + " " + measure.name())));
        assertThat(names).containsExactly("p0123456789abcdef 窓口案内の多言語化");
    }
}
