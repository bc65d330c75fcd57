package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasesTest {
    private static final Phrases FRUITS =
            Phrases.load(PhrasesTest.class, "fruit-phrases.tsv", Map.of("colour", List.of("赤", "黄")));

    @Test
    void lines_of_one_name_are_alternatives() {
        assertThat("りんご").matches(FRUITS.pattern("fruit"));
        assertThat("ゆず").matches(FRUITS.pattern("fruit"));
    }

    @Test
    void a_name_in_braces_stands_for_the_phrase_above() {
        assertThat("秋のりんごゆず").matches(FRUITS.pattern("fruit-of-season"));
        assertThat("秋のりんご").doesNotMatch(FRUITS.pattern("fruit-of-season"));
    }

    @Test
    void a_phrase_may_refer_to_words_of_other_lists() {
        assertThat("赤いりんご").matches(FRUITS.pattern("listed"));
        assertThat("青いりんご").doesNotMatch(FRUITS.pattern("listed"));
    }

    @Test
    void a_name_that_does_not_exist_is_told() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FRUITS.pattern("vegetable"))
                .withMessage("fruit-phrases.tsv has no phrase vegetable");
    }

    @ParameterizedTest
    @CsvSource({
        "unknown-phrases.tsv, unknown-phrases.tsv refers to an unknown phrase in {season}の実",
        "twice-phrases.tsv, twice in twice-phrases.tsv: fruit\tゆず",
        "tabless-phrases.tsv, no tab in tabless-phrases.tsv: fruit ゆず",
    })
    void a_resource_that_is_wrong_is_not_loaded(String resource, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> Phrases.load(PhrasesTest.class, resource))
                .withMessage(message);
    }
}
