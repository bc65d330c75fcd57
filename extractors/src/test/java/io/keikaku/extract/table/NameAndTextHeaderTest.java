package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells without a sign before the name: only the header says that a name stands in their first line. */
class NameAndTextHeaderTest {
    private static final String CELL = "石仏の調査\n市内の石仏を調べ、\n台帳をつくる。";

    @ParameterizedTest
    @ValueSource(strings = {"措置の名称と内容", "事業名・概要", "取組名及び内容", "事業名・事業内容"})
    void theFirstLineIsTheName(String header) {
        assertThat(TitledText.below(header, CELL)).singleElement().satisfies(titled -> {
            assertThat(titled.name()).isEqualTo("石仏の調査");
            assertThat(titled.text()).isEqualTo("市内の石仏を調べ、\n台帳をつくる。");
        });
    }

    @Test
    void aHeaderForOneOfThemSaysNothingOfLines() {
        assertThat(TitledText.below("事業名", CELL)).isEmpty();
        assertThat(TitledText.below("取組内容", CELL)).isEmpty();
    }

    @Test
    void aNameThatGoesOnInTheNextLineIsNotCut() {
        assertThat(TitledText.below("事業名・概要", "石仏の\n調査\n台帳をつくる。")).isEmpty();
    }
}
