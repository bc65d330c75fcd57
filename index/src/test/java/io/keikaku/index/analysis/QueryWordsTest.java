package io.keikaku.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.index.analysis.QueryWord.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryWordsTest {

    private static final WordAnalyzer ANALYZER = new WordAnalyzer(new CharacterFolding());
    private static final QueryWords WORDS = new QueryWords(ANALYZER, Synonyms.standard(ANALYZER));

    @TempDir
    private Path folder;

    @Test
    void aWordWithoutSynonymsStandsAlone() throws IOException {
        assertThat(WORDS.of("盆踊り"))
                .singleElement()
                .satisfies(word -> assertThat(synonyms(word)).isEmpty());
    }

    @Test
    void aSynonymOfSeveralWordsIsOneSpelling() throws IOException {
        assertThat(synonyms(WORDS.of("DX").getFirst())).contains("デジタル トランスフォメション", "デジタル 変革");
    }

    @Test
    void severalTypedWordsThatHaveASynonymTogetherAreOneWord() throws IOException {
        List<QueryWord> words = WORDS.of("electric vehicle 補助");
        assertThat(words).extracting(QueryWord::typed).containsExactly("electric vehicle", "補助");
        assertThat(synonyms(words.getFirst())).contains("電気 自動車");
    }

    @Test
    void aUsersFileAddsSynonyms() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "# ours\nわんこ, 犬\n");
        QueryWords words = new QueryWords(ANALYZER, Synonyms.with(file, ANALYZER));
        assertThat(synonyms(words.of("わんこ").getFirst())).containsExactly("犬");
    }

    @Test
    void aFileThatIsNotInTheFormatIsNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.txt"), "a => b => c\n");
        assertThatThrownBy(() -> Synonyms.with(file, ANALYZER))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString());
    }

    @Test
    void anyTextCanBeAQuery() throws IOException {
        for (String text : RandomTexts.all().toList()) {
            for (QueryWord word : WORDS.of(text)) {
                assertThat(text.substring(word.start(), word.end())).isEqualTo(word.typed());
            }
        }
    }

    private static List<String> synonyms(QueryWord word) {
        return word.spellings().stream()
                .filter(spelling -> spelling.origin() == Origin.SYNONYM)
                .map(spelling -> String.join(" ", spelling.terms()))
                .toList();
    }
}
