package io.keikaku.index;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.index.Highlight.Mark;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PassagesTest {

    @Test
    void aShortTextIsShownWhole() {
        assertThat(passages("窓口の予約", "予約")).containsExactly("窓口の<em>予約</em>");
    }

    @Test
    void aTextWithoutMarksHasNoPassage() {
        assertThat(passages("窓口の予約", "川")).isEmpty();
    }

    @Test
    void aLongTextIsCutToTheSentenceAroundTheMark() {
        String text = "はじめの文です。".repeat(20) + "川の水位を測ります。" + "おわりの文です。".repeat(20);
        assertThat(passages(text, "水位")).containsExactly("川の<em>水位</em>を測ります。");
    }

    @Test
    void noCharacterIsCutInTwo() {
        String text = "𠮷".repeat(200) + "川" + "か\u3099".repeat(200);
        assertThat(passages(text, "川")).singleElement().satisfies(passage -> {
            assertThat(passage).startsWith("𠮷").doesNotEndWith("か");
            assertThat(Character.isLowSurrogate(passage.charAt(0))).isFalse();
        });
    }

    @Test
    void marksOfHtmlInTheTextAreEscaped() {
        assertThat(passages("<b>川</b>", "川")).containsExactly("&lt;b&gt;<em>川</em>&lt;/b&gt;");
    }

    private static List<String> passages(String text, String marked) {
        Mark[] marks = new Mark[text.length()];
        Arrays.fill(marks, Mark.NONE);
        int at = text.indexOf(marked);
        if (at >= 0) {
            Arrays.fill(marks, at, at + marked.length(), Mark.MATCH);
        }
        return Passages.of(text, marks).stream().map(Highlight::toHtml).toList();
    }
}
