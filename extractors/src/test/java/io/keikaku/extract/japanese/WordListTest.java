package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordListTest {
    private static final WordList FRUITS = WordList.load(WordListTest.class, "fruit-words.tsv");

    @Test
    void words_come_longest_first() {
        assertThat(FRUITS.words("YELLOW")).containsExactly("きんかん", "ゆず");
    }

    @Test
    void an_unknown_key_has_no_words() {
        assertThat(FRUITS.words("BLUE")).isEmpty();
    }

    @Test
    void a_word_has_one_key() {
        assertThat(FRUITS.keysByWord(List.of("RED", "YELLOW")))
                .containsEntry("りんご", "RED")
                .containsEntry("ゆず", "YELLOW")
                .hasSize(4);
    }

    @Test
    void a_word_that_two_keys_claim_is_told() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FRUITS.keysByWord(List.of("RED", "ROUND")))
                .withMessage("both RED and ROUND claim りんご in fruit-words.tsv");
    }

    @ParameterizedTest
    @CsvSource({
        "twice-words.tsv, twice under RED in twice-words.tsv: りんご",
        "tabless-words.tsv, no tab in tabless-words.tsv: RED りんご",
    })
    void a_resource_that_is_wrong_is_not_loaded(String resource, String message) {
        assertThatIllegalStateException()
                .isThrownBy(() -> WordList.load(WordListTest.class, resource))
                .withMessage(message);
    }
}
