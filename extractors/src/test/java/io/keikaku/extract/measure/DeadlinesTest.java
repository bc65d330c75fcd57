package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Measure;
import io.keikaku.extract.Sketch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {
    @ParameterizedTest
    @CsvSource({
        "令和8年度, 2026",
        "R8年度末, 2026",
        "令和8年度まで, 2026",
        "令和6年度～令和8年度, 2026",
        "令和9年3月, 2026",
    })
    void haveTheLastYearOfASpan(String text, int year) {
        assertThat(withDeadline(text).deadline()).isEqualTo(new Deadline(text, year));
        assertThat(withDeadline(text).warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和7年度以降", "令和6年4月から随時", "令和4年度策定の方針による", "2026年"})
    void haveNoYearWhereAYearIsNotSurelyTheEnd(String text) {
        assertThat(withDeadline(text).deadline()).isEqualTo(new Deadline(text, null));
        assertThat(withDeadline(text).warnings()).containsExactly("DEADLINE_UNCERTAIN");
    }

    @Test
    void needNoWarningWithoutAnyYear() {
        assertThat(withDeadline("随時").deadline()).isEqualTo(new Deadline("随時", null));
        assertThat(withDeadline("随時").warnings()).isEmpty();
    }

    @Test
    void areNotTheTimesAtWhichWorkBegins() {
        Measure measure = Sketch.measures("""
                取組名	担当課	着手時期
                遊具の点検	公園課	令和6年度
                植栽の手入れ	緑地課	令和7年度
                """).get(0);

        assertThat(measure.deadline()).isNull();
        assertThat(measure.fields()).containsEntry("着手時期", "令和6年度");
    }

    private static Measure withDeadline(String text) {
        return Sketch.measures("""
                取組名	担当課	期限
                遊具の点検	公園課	%s
                植栽の手入れ	緑地課	令和7年度
                """.replace("%s", text)).get(0);
    }
}
