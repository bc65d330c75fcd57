package io.keikaku.index.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.index.query.Clause.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {

    @ParameterizedTest
    @ValueSource(strings = {"避難所 混雑", "避難所　混雑", " 避難所、混雑 "})
    void whiteSpaceAndCommasSeparateWords(String query) {
        assertThat(QueryParser.parse(query).clauses()).containsExactly(words("避難所"), words("混雑"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"書かない 窓口\"", "＂書かない 窓口＂", "“書かない 窓口”"})
    void quotesMakeAPhrase(String query) {
        assertThat(QueryParser.parse(query).clauses())
                .containsExactly(new Clause(QueryField.ANY, Form.PHRASE, "書かない 窓口", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-受付", "－受付"})
    void aMinusExcludes(String query) {
        assertThat(QueryParser.parse(query).clauses())
                .containsExactly(new Clause(QueryField.ANY, Form.WORDS, "受付", true));
    }

    @Test
    void aStarAtTheEndAsksForABeginning() {
        assertThat(QueryParser.parse("タブ*").clauses())
                .containsExactly(new Clause(QueryField.ANY, Form.PREFIX, "タブ", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"department:農林課", "担当：農林課", "Dept:農林課"})
    void aFieldAndItsNamesRestrictAWord(String query) {
        assertThat(QueryParser.parse(query).clauses())
                .containsExactly(new Clause(QueryField.DEPARTMENT, Form.WORDS, "農林課", false));
    }

    @Test
    void fieldMinusAndPhraseGoTogether() {
        assertThat(QueryParser.parse("-title:\"基本 計画\"").clauses())
                .containsExactly(new Clause(QueryField.TITLE, Form.PHRASE, "基本 計画", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10:30", "1-1-2", "AI-OCR"})
    void marksInsideAWordArePartOfIt(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new ParsedQuery(List.of(words(query)), List.of()));
    }

    @Test
    void anUnknownFieldIsPointedAtAndItsWordStillRuns() {
        ParsedQuery parsed = QueryParser.parse("川 author:田中");
        assertThat(parsed.clauses()).containsExactly(words("川"), words("田中"));
        assertThat(parsed.problems())
                .containsExactly(new Problem(
                        2,
                        8,
                        "no field is called 'author'; there are title, path, description, department, town, plan"));
    }

    @Test
    void aQuotationMarkThatIsNotClosedIsPointedAtAndPassedOver() {
        ParsedQuery parsed = QueryParser.parse("川 \"水位 監視");
        assertThat(parsed.clauses()).containsExactly(words("川"), words("水位"), words("監視"));
        assertThat(parsed.problems()).extracting(Problem::start, Problem::end).containsExactly(tuple(2, 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"\"", "title:\""})
    void marksWithoutAWordGiveOneProblemAPlace(String query) {
        assertThat(QueryParser.parse(query).problems())
                .isNotEmpty()
                .extracting(Problem::start)
                .doesNotHaveDuplicates();
    }

    @Test
    void aPhraseThatIsTooLongIsCutAndSaysWhere() {
        ParsedQuery parsed = QueryParser.parse("\"" + "川".repeat(150) + "\" 山");
        assertThat(parsed.clauses())
                .containsExactly(
                        new Clause(QueryField.ANY, Form.PHRASE, "川".repeat(QueryParser.MAX_PHRASE), false), words("山"));
        assertThat(parsed.problems()).extracting(Problem::start, Problem::end).containsExactly(tuple(101, 151));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2,000", "1，５００"})
    void aCommaWithinANumberIsPartOfIt(String query) {
        assertThat(QueryParser.parse(query).clauses()).containsExactly(words(query));
    }

    @Test
    void otherCommasSeparateWords() {
        assertThat(QueryParser.parse("川,山，海、空").clauses())
                .containsExactly(words("川"), words("山"), words("海"), words("空"));
    }

    @Test
    void andIsPassedOverAndNotExcludesWhatFollows() {
        assertThat(QueryParser.parse("川 AND 山 NOT 海 空").clauses())
                .containsExactly(words("川"), words("山"), new Clause(QueryField.ANY, Form.WORDS, "海", true), words("空"));
    }

    @Test
    void orIsPointedAtBecauseItIsNotInTheLanguage() {
        ParsedQuery parsed = QueryParser.parse("川 OR 山");
        assertThat(parsed.clauses()).containsExactly(words("川"), words("山"));
        assertThat(parsed.problems()).extracting(Problem::start, Problem::end).containsExactly(tuple(2, 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "*", "\"\"", "title:", "・・・"})
    void whatHasNoWordIsPointedAtAndPassedOver(String query) {
        ParsedQuery parsed = QueryParser.parse(query + " 川");
        assertThat(parsed.clauses()).containsExactly(words("川"));
        assertThat(parsed.problems()).extracting(Problem::message).containsExactly("there is no word here");
    }

    @Test
    void aHugeQueryIsCutAndSaysSo() {
        ParsedQuery parsed = QueryParser.parse("川 ".repeat(10_000));
        assertThat(parsed.clauses()).hasSize(QueryParser.MAX_CLAUSES);
        assertThat(parsed.problems()).hasSize(2);
    }

    private static Clause words(String text) {
        return new Clause(QueryField.ANY, Form.WORDS, text, false);
    }
}
