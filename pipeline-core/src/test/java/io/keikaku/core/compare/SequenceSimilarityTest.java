package io.keikaku.core.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Expected values are those of difflib of Python 3.11. */
class SequenceSimilarityTest {
    private static final String FIRST = "利用の多い時刻に合わせて、運行の時刻を見直す。";
    private static final String SECOND = "利用の少ない時刻に合わせて運行時刻を見直した。";

    @Test
    void isTwiceWhatMatchesByTheLengthOfBoth() {
        assertThat(SequenceSimilarity.exact(FIRST, SECOND)).isCloseTo(0.8260869565217391, within(1e-12));
    }

    @Test
    void isOneForEqualTextsEmptyOnesIncluded() {
        assertThat(SequenceSimilarity.exact("", "")).isEqualTo(1);
        assertThat(SequenceSimilarity.exact(FIRST, FIRST)).isEqualTo(1);
    }

    @Test
    void isZeroWhereNoCharacterIsShared() {
        assertThat(SequenceSimilarity.exact("窓口", "交通")).isZero();
    }

    @Test
    void dependsOnWhichTextIsFirst() {
        assertThat(SequenceSimilarity.exact("tide", "diet")).isEqualTo(0.25);
        assertThat(SequenceSimilarity.exact("diet", "tide")).isEqualTo(0.5);
    }

    @Test
    void countsCodePoints() {
        assertThat(SequenceSimilarity.exact("𠮷野家", "吉野家")).isCloseTo(2.0 / 3, within(1e-12));
    }

    @Test
    void comparesEveryCharacterOfLongTexts() {
        assertThat(SequenceSimilarity.exact(FIRST.repeat(12), SECOND.repeat(12)))
                .isCloseTo(0.8260869565217391, within(1e-12));
    }

    @Test
    void mayPassOverFrequentCharactersOfLongTexts() {
        assertThat(SequenceSimilarity.ignoringFrequent(FIRST.repeat(12), SECOND.repeat(12)))
                .isCloseTo(0.010869565217391304, within(1e-12));
    }

    @Test
    void passesOverNothingInShortTexts() {
        assertThat(SequenceSimilarity.ignoringFrequent(FIRST, SECOND))
                .isEqualTo(SequenceSimilarity.exact(FIRST, SECOND));
    }
}
