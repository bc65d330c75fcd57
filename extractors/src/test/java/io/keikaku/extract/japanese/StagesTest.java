package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Phase.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StagesTest {

    @ParameterizedTest
    @CsvSource({
        "検討, STUDY",
        "研究, STUDY",
        "調査・研究, STUDY",
        "導入検討, STUDY",
        "導入準備, PREPARE",
        "実施計画の作成, PREPARE",
        "基本設計, PREPARE",
        "計画, PREPARE",
        "構築, BUILD",
        "システムの導入, BUILD",
        "改修工事, BUILD",
        "試行実施／事業の実施, TRIAL",
        "実証, TRIAL",
        "試行運用, TRIAL",
        "運用, OPERATE",
        "外部研修の実施, OPERATE",
        "供用開始, OPERATE",
        "継続, OPERATE",
        "効果検証・改善, REVIEW",
        "条例の点検及び見直し, REVIEW",
        "完了, DONE",
        "導入済み, DONE",
        "①検討, STUDY",
        "検 討, STUDY",
        "ペーパーレス, OTHER",
        "未実施, OTHER",
        "実施しない, OTHER",
        "検討せず, OTHER",
        "未利用地の調査, STUDY",
    })
    void a_label_has_a_stage(String label, Stage stage) {
        assertThat(Stages.of(label)).isEqualTo(stage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"検討", "運 用", "検討・実施", "導入準備", "実施⇒", "継続実施", "見直し", "検討\n導入"})
    void bare_phase_words_are_known(String label) {
        assertThat(Stages.isPhaseWord(label)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "⇒", "外部研修の実施", "150手続", "総務課", "支援"})
    void other_labels_are_no_bare_phase_word(String label) {
        assertThat(Stages.isPhaseWord(label)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"検討", "外部研修の実施", "試行実施（2か所）の拡大", "→"})
    void phases_are_likely(String cell) {
        assertThat(Stages.likelihood(cell)).isGreaterThanOrEqualTo(0.3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "150手続", "総務課", "81%", "令和5年度", "窓口の混雑を減らすため、検討会を開き、方策を見いだします。"})
    void other_cells_are_unlikely(String cell) {
        assertThat(Stages.likelihood(cell)).isLessThanOrEqualTo(0.2);
    }
}
