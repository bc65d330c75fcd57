package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.keikaku.core.document.Grid;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms as plans for reform have them: what is planned above what was reached, the section in the corner. */
class PlannedRowsTest {
    private static final Grid FORM = Sketch.grid(
            "番号 | 1 | 取組事項 | 証明書の交付 | 所管課\n町民税務課",
            "取組内容 | 店で受け取れるようにします。 | < | < | <",
            "年度 | < | 令和4年度 | 令和5年度 | 令和6年度",
            "実施スケジュール | 計画 | 仕様の検討 | 構築 | 交付",
            "^ | 実績 | 仕様の検討 | 着手 | ",
            "数値目標\n交付率 | 目標 | － | 8.0％ | 15.0％",
            "^ | 実績 | － | 6.1％ | ");

    @Test
    void readsWhatIsPlannedAndNotWhatWasReached() {
        assertThat(only(FORM).schedule())
                .extracting(Phase::label, Phase::fromYear)
                .containsExactly(tuple("仕様の検討", 2022), tuple("構築", 2023), tuple("交付", 2024));
    }

    @Test
    void readsTheGoalsAndNotTheResults() {
        Indicator indicator = only(FORM).indicators().get(0);

        assertThat(indicator.name()).isEqualTo("交付率");
        assertThat(indicator.targets()).extracting(Indicator.Value::text).containsExactly("8.0％", "15.0％");
    }

    @Test
    void readsADepartmentThatSharesItsCellWithItsKey() {
        assertThat(only(FORM).name()).isEqualTo("証明書の交付");
        assertThat(only(FORM).departments()).extracting(Department::name).containsExactly("町民税務課");
    }

    @Test
    void takesNoOtherTextBehindAKeyForADepartment() {
        Measure measure =
                only(Sketch.grid("取組名 | 担当：窓口の係を決める取組 | 所管課 | 総務課", "概要 | 係を決めます。 | < | <", "期限 | 令和6年度 | < | <"));

        assertThat(measure.name()).isEqualTo("担当：窓口の係を決める取組");
        assertThat(measure.departments()).extracting(Department::name).containsExactly("総務課");
    }

    private static Measure only(Grid grid) {
        List<Measure> measures = Sketch.plan(Sketch.document(List.of(), grid)).measures();
        assertThat(measures).hasSize(1);
        return measures.get(0);
    }
}
