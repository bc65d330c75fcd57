package io.keikaku.dataset.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayWidthTest {

    @Test
    void countsJapaneseCharactersTwice() {
        assertThat(DisplayWidth.of("AI窓口")).isEqualTo(6);
        assertThat(DisplayWidth.of("Ａ、①")).isEqualTo(6);
        assertThat(DisplayWidth.of("ｶﾅ")).isEqualTo(2);
    }

    @Test
    void fillsUpToAWidth() {
        assertThat(DisplayWidth.fit("窓口", 6)).isEqualTo("窓口  ");
    }

    @Test
    void cutsBetweenCharactersOnly() {
        assertThat(DisplayWidth.fit("窓口予約", 6)).isEqualTo("窓口… ");
        assertThat(DisplayWidth.fit("窓口予約", 7)).isEqualTo("窓口予…");
    }
}
