package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Japanese words stand in resources, where those who know no Java can read, correct and extend them. Literals hold signs and
 * classes of characters only.
 */
class JapaneseInCodeTest {
    private static final Pattern COMMENT_OR_LITERAL = Pattern.compile("//[^\\n]*"
            + "|/\\*(?:[^*]|\\*(?!/))*+\\*/"
            + "|(?<literal>\"\"\"(?:[^\"]|\"(?!\"\"))*+\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*+\"|'(?:\\\\.|[^'\\\\\\n])+')");

    /** Numerals, whole scripts from their first character to their last, and the signs of repetition. */
    private static final Pattern ALLOWED = Pattern.compile("一二三四五六七八九十百?|〇|[ァア]-[ンヶ]|[ぁあ]-[んゖ]|一-龯|[々〆ー・]");

    /** Ideographs and kana, of full and half width; not the signs that enclose them. */
    private static final Pattern WORD_CHARACTER =
            Pattern.compile("[\\u3005\\u3041-\\u3096\\u30A1-\\u30FA\\u3400-\\u9FFF\\uF900-\\uFAFF\\uFF66-\\uFF9D]");

    /** The command's help, which shows how people ask; and understanding of headings, tables and measures. */
    private static final Pattern NOT_YET = Pattern.compile("^cli/|/extract/(?:measure|outline|table)/");

    @ParameterizedTest
    @MethodSource("codeOfRules")
    void noLiteralHoldsAJapaneseWord(String file, Path path) throws IOException {
        assertThat(japanese(Files.readString(path))).as(file).isEmpty();
    }

    @Test
    void aWordInALiteralIsFound() {
        assertThat(japanese("String s = \"計画\" + '年'; // 方針")).containsExactly("\"計画\"", "'年'");
    }

    @Test
    void aSignInALiteralIsNoWord() {
        assertThat(japanese("String s = \"[一二三四五六七八九十]・[ア-ン]○⇒。\"; /* \"方針\" */"))
                .isEmpty();
    }

    static Stream<Arguments> codeOfRules() throws IOException {
        Path root = Checkout.root();
        return Checkout.mainFiles(".java").stream()
                .filter(path -> !NOT_YET.matcher(name(root, path)).find())
                .map(path -> arguments(name(root, path), path));
    }

    private static String name(Path root, Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private static List<String> japanese(String code) {
        List<String> found = new ArrayList<>();
        Matcher matcher = COMMENT_OR_LITERAL.matcher(code);
        while (matcher.find()) {
            String literal = matcher.group("literal");
            if (literal != null
                    && WORD_CHARACTER
                            .matcher(ALLOWED.matcher(literal).replaceAll(""))
                            .find()) {
                found.add(literal);
            }
        }
        return found;
    }
}
