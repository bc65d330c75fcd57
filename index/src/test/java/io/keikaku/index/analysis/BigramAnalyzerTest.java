package io.keikaku.index.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.index.analysis.Tokens.Token;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class BigramAnalyzerTest {

    private static final CharacterFolding FOLDING = new CharacterFolding();
    private static final BigramAnalyzer TEXTS = BigramAnalyzer.forTexts(FOLDING);
    private static final BigramAnalyzer PHRASES = BigramAnalyzer.forPhrases(FOLDING);

    @Test
    void aTextGivesItsPairsAndTheEdgesOfItsRuns() throws IOException {
        assertThat(Tokens.of(TEXTS, "避難所"))
                .containsExactly(
                        new Token("避", 0, 1, 0),
                        new Token("避難", 0, 2, 0),
                        new Token("難所", 1, 3, 1),
                        new Token("所", 2, 3, 2));
    }

    @Test
    void aPhraseGivesPairsOnly() throws IOException {
        assertThat(Tokens.of(PHRASES, "避難所")).containsExactly(new Token("避難", 0, 2, 0), new Token("難所", 1, 3, 1));
    }

    @Test
    void latinLettersAndDigitsAreWholeWordsAndGiveThePhraseItsInnerEdges() throws IOException {
        assertThat(Tokens.of(PHRASES, "第2期DX化"))
                .containsExactly(
                        new Token("第", 0, 1, 0),
                        new Token("2", 1, 2, 1),
                        new Token("期", 2, 3, 2),
                        new Token("dx", 3, 5, 3),
                        new Token("化", 5, 6, 4));
    }

    @Test
    void middleDotsAndBracketsDoNotBreakAPhrase() throws IOException {
        assertThat(Tokens.terms(PHRASES, "申請・「届出」")).isEqualTo(Tokens.terms(PHRASES, "申請届出"));
    }

    @Test
    void theEndOfASentenceBreaksAPhrase() throws IOException {
        assertThat(Tokens.terms(TEXTS, "申請。届出")).doesNotContain("請届");
    }

    @Test
    void charactersBeyondTheBasicPlaneAreNotCut() throws IOException {
        assertThat(Tokens.of(PHRASES, "𩸽漁")).containsExactly(new Token("𩸽漁", 0, 3, 0));
    }

    @Test
    void anyTextGivesSoundTokens() throws IOException {
        for (String text : RandomTexts.all().toList()) {
            Tokens.assertSound(text, Tokens.of(TEXTS, text));
        }
    }
}
