package io.keikaku.extract.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhaseSplitterTest {
    @Test
    void undoesTheBreakOfALabelOverLines() {
        assertThat(PhaseSplitter.labels("水路台帳の\n整備")).containsExactly("水路台帳の整備");
    }

    @Test
    void undoesABreakAfterAMarkThatPromisesMore() {
        assertThat(PhaseSplitter.labels("検証・\n改善")).containsExactly("検証・改善");
    }

    @Test
    void partsBareWordsForPhasesThatStandSideBySide() {
        assertThat(PhaseSplitter.labels("検討 設計 工事")).containsExactly("検討", "設計", "工事");
    }

    @Test
    void partsAtArrowsAndWideSpaces() {
        assertThat(PhaseSplitter.labels("候補地の選定⇒水路の設計　　完成式の開催")).containsExactly("候補地の選定", "水路の設計", "完成式の開催");
    }

    @ParameterizedTest
    @ValueSource(strings = {"運用　━━━▶", "運用――→", "運用====>", "━━▶運用", "▶運用", "運用━━━━"})
    void dropsArrowsThatAreDrawnWithCharacters(String cell) {
        assertThat(PhaseSplitter.labels(cell)).containsExactly("運用");
    }

    @Test
    void keepsALongVowelBeforeAnArrow() {
        assertThat(PhaseSplitter.labels("サーバー→端末")).containsExactly("サーバー", "端末");
    }

    @Test
    void partsABulletedListAndDropsTheBullets() {
        assertThat(PhaseSplitter.labels("・候補地の選定\n・水路の設計")).containsExactly("候補地の選定", "水路の設計");
    }

    @Test
    void keepsANumberedListsNumbers() {
        assertThat(PhaseSplitter.labels("①候補地の選定\n②水路の設計")).containsExactly("①候補地の選定", "②水路の設計");
    }

    @Test
    void findsNothingInACellThatIsBlankOrAnArrow() {
        assertThat(PhaseSplitter.labels("　")).isEmpty();
        assertThat(PhaseSplitter.labels("⇒")).isEmpty();
    }
}
