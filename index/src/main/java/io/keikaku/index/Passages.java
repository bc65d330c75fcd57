package io.keikaku.index;

import io.keikaku.index.Highlight.Mark;
import io.keikaku.index.Highlight.Segment;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a marked text into passages: short texts whole, long ones around what is marked. */
final class Passages {

    /** Texts up to this are shown whole. */
    private static final int WHOLE = 160;

    /** How much is shown on each side of what is marked, at most. */
    private static final int CONTEXT = 50;

    private static final int MOST = 3;

    private Passages() {}

    /**
     * The passages of a text that have marks; none if there are no marks.
     *
     * @param marks one for each char of the text
     */
    static List<Highlight> of(String text, Mark[] marks) {
        List<Highlight> passages = new ArrayList<>();
        int at = nextMarked(marks, 0);
        while (at < marks.length && passages.size() < MOST) {
            int start = text.length() <= WHOLE ? 0 : start(text, at);
            int end = text.length() <= WHOLE ? text.length() : end(text, start, at);
            passages.add(new Highlight(segments(text, marks, start, end)));
            at = nextMarked(marks, end);
        }
        return passages;
    }

    /** The beginning of the sentence, or a place between two characters not too far before. */
    private static int start(String text, int at) {
        int earliest = Math.max(0, at - CONTEXT);
        int sentence = Math.max(text.lastIndexOf('。', at - 1), text.lastIndexOf('\n', at - 1)) + 1;
        return sentence >= earliest ? sentence : between(text, earliest);
    }

    private static int end(String text, int start, int at) {
        int latest = Math.min(text.length(), Math.max(start + WHOLE, at + CONTEXT));
        int sentence = text.indexOf('。', at);
        return sentence >= 0 && sentence < latest ? sentence + 1 : between(text, latest);
    }

    /** The nearest place at or before an index that does not cut a character as readers see it. */
    private static int between(String text, int index) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return characters.isBoundary(index) ? index : characters.preceding(index);
    }

    private static int nextMarked(Mark[] marks, int from) {
        int at = from;
        while (at < marks.length && marks[at] == Mark.NONE) {
            at++;
        }
        return at;
    }

    private static List<Segment> segments(String text, Mark[] marks, int start, int end) {
        List<Segment> segments = new ArrayList<>();
        int from = start;
        for (int i = start + 1; i <= end; i++) {
            if (i == end || marks[i] != marks[from]) {
                segments.add(new Segment(text.substring(from, i), marks[from]));
                from = i;
            }
        }
        return segments;
    }
}
