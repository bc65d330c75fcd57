package io.keikaku.extract.schedule;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Stages;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes the text of a schedule cell apart into labels. Line breaks within one label are undone. */
final class PhaseSplitter {
    /** Arrows, also those that are drawn with the characters of rules: ━━━▶. */
    private static final Pattern ARROWS = Pattern.compile(
            "\\s*(?:(?:[━─―—–=＝－~～〜-]+|ー{2,})?(?:[⇒→➡➔➜⇨▶►▷➤⟶⟹]|=>)+|(?:[━─―—–=＝－-]{2,}|ー{2,})[>＞]+|[━─]{2,})+\\s*");

    private static final Pattern CLEAR = Pattern.compile("[ \u3000]{2,}|\\n\\s*\\n|\\n(?=[・●○■◆▶①-⑳])");
    private static final Pattern ANY_SPACE = Pattern.compile("[\\s\u3000]+");
    /** White space after a mark that promises more of the same label. */
    private static final Pattern WITHIN_LABEL = Pattern.compile("(?<=[・、，,／/＆&])[\\s　]+");

    private static final Pattern BULLET = Pattern.compile("^[・●■◆▶]\\s*");

    private PhaseSplitter() {}

    /** The labels of a cell in order; empty for a blank cell or one that holds only an arrow. */
    static List<String> labels(String cell) {
        List<String> labels = new ArrayList<>();
        for (String piece : ARROWS.split(cell.strip())) {
            for (String part : CLEAR.split(piece)) {
                addLabels(part, labels);
            }
        }
        return labels;
    }

    /** Words that stand side by side are labels of their own only where each is a bare word for a phase. */
    private static void addLabels(String part, List<String> labels) {
        String whole = WITHIN_LABEL.matcher(part).replaceAll("");
        List<String> words =
                ANY_SPACE.splitAsStream(whole).filter(word -> !word.isEmpty()).toList();
        if (words.size() > 1 && words.stream().allMatch(Stages::isPhaseWord)) {
            labels.addAll(words);
            return;
        }
        String label = BULLET.matcher(JapaneseText.joinLines(whole).strip()).replaceFirst("");
        if (!label.isEmpty()) {
            labels.add(label);
        }
    }
}
