package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkWordsTest {
    @Test
    void tellNewFromContinuedAndBothFromNeither() {
        assertThat(MarkWords.isNew("新規")).isTrue();
        assertThat(MarkWords.isNew("【新】")).isTrue();
        assertThat(MarkWords.isNew("継続")).isFalse();
        assertThat(MarkWords.isNew("拡充")).isNull();
        assertThat(MarkWords.isNew("新規・継続")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新規", "新 規", "（拡充）", "★重点", "継続・拡充", "縮小", "完了"})
    void areAllThatSuchCellsHold(String cell) {
        assertThat(MarkWords.areAll(cell)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "○", "新規採用者の研修", "水辺・重点", "・"})
    void areNotAllThatOtherCellsHold(String cell) {
        assertThat(MarkWords.areAll(cell)).isFalse();
    }
}
