package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    @Test
    void of_several_words_the_longest_that_fits_is_found() {
        Pattern words = Pattern.compile(Vocabulary.anyOf(Set.of("計画", "計画書", "計画書案")));
        assertThat(words.matcher("計画書案の公表").results().map(MatchResult::group)).containsExactly("計画書案");
    }

    @Test
    void words_are_taken_as_they_are() {
        assertThat(".*").matches(Vocabulary.anyOf(List.of(".*", "計画")));
        assertThat("別の語").doesNotMatch(Vocabulary.anyOf(List.of(".*", "計画")));
    }

    @Test
    void signs_are_taken_as_they_are() {
        assertThat("^").matches(Vocabulary.anyOf(List.of("^", "]", "a")));
        assertThat("b").doesNotMatch(Vocabulary.anyOf(List.of("^", "]", "a")));
    }
}
