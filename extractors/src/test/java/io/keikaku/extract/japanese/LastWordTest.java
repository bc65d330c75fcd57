package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class LastWordTest {
    private final LastWord words = new LastWord(Set.of("導入", "準備", "導入準備", "実施"));

    @Test
    void theWordThatEndsLastIsFound() {
        assertThat(words.in("導入の実施に向けた準備を行う")).contains("準備");
    }

    @Test
    void ofWordsThatEndTogetherTheLongestIsFound() {
        assertThat(words.in("システム導入準備")).contains("導入準備");
    }

    @Test
    void aTextWithoutAnyOfThemHasNone() {
        assertThat(words.in("検討")).isEmpty();
        assertThat(words.in("")).isEmpty();
    }

    @Test
    void aTextEndsInAWordOnlyWhereNothingStandsBehindIt() {
        assertThat(words.ends("一部実施")).isTrue();
        assertThat(words.ends("実施する")).isFalse();
    }
}
