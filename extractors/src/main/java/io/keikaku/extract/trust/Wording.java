package io.keikaku.extract.trust;

import io.keikaku.core.model.Department;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.DepartmentLexicon;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import java.util.List;
import java.util.regex.Pattern;

/** Whether a text stands by itself, or was torn from a phrase, or is of another kind than names are; by {@code wording.tsv}. */
final class Wording {
    private static final WordList WORDS = WordList.load(Wording.class, "wording.tsv");
    private static final List<String> BEGINS_NOTHING = WORDS.words("BEGINS_NOTHING");
    private static final List<String> PARTICLES = WORDS.words("PARTICLE");
    private static final List<String> ENDS_NOTHING = WORDS.words("ENDS_NOTHING");
    private static final List<String> SENTENCE_ENDS = WORDS.words("SENTENCE_END");
    private static final List<String> LINKS = WORDS.words("LINK");
    private static final List<String> SECTION_ENDS = WORDS.words("SECTION_END");
    private static final Pattern SIGN_AT_END = Pattern.compile("[★☆●○◎◆◇■□▲△※＊*]$");
    private static final double SURE = 0.99;

    private Wording() {}

    /** Whether the text is one letter, begins or ends within a phrase, or holds one half of a pair of brackets. */
    static boolean isCut(String text) {
        String line = JapaneseText.joinLines(text);
        return isOneLetter(line)
                || BEGINS_NOTHING.stream().anyMatch(line::startsWith)
                || PARTICLES.stream().anyMatch(particle -> line.startsWith(particle) && !isHiragana(line, 1))
                || ENDS_NOTHING.stream().anyMatch(line::endsWith)
                || !Brackets.isBalanced(line);
    }

    private static boolean isOneLetter(String line) {
        return line.length() < 2 && line.codePoints().allMatch(Character::isLetter);
    }

    private static boolean isHiragana(String line, int at) {
        return line.length() > at && Character.UnicodeScript.of(line.charAt(at)) == Character.UnicodeScript.HIRAGANA;
    }

    /** Whether the text is a sentence, or several. */
    static boolean isSentence(String text) {
        String line = JapaneseText.joinLines(text);
        return line.indexOf('。') >= 0 || SENTENCE_ENDS.stream().anyMatch(line::endsWith);
    }

    /** Whether a sign stands behind the text that is likely a mark, explained elsewhere. */
    static boolean endsInSign(String text) {
        return SIGN_AT_END.matcher(text.strip()).find();
    }

    /** Whether the text is surely the name of a section of an office, or of several. */
    static boolean isSection(String text) {
        String line = JapaneseText.joinLines(text);
        return SECTION_ENDS.stream().anyMatch(line::contains)
                && LINKS.stream().noneMatch(line::contains)
                && Departments.likelihood(line) > SURE
                && Departments.parse(line, DepartmentLexicon.EMPTY).stream()
                        .map(Department::name)
                        .allMatch(name -> SECTION_ENDS.stream().anyMatch(name::endsWith));
    }
}
