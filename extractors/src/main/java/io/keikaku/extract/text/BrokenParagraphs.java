package io.keikaku.extract.text;

import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.extract.japanese.Sentences;
import java.util.ArrayList;
import java.util.List;

/**
 * Joins a paragraph that a page break or a blank line has cut within a sentence. Both sides must be prose, and the cut
 * must show: a bracket left open, a sentence begun and not ended, a word that begins no sentence, a note in between.
 */
final class BrokenParagraphs {
    /** Half-width columns: shorter lines are labels. */
    private static final int LEAST_PROSE = 60;

    private final LayoutWords words;

    BrokenParagraphs(LayoutWords words) {
        this.words = words;
    }

    List<Passage> join(List<Passage> passages) {
        List<Passage> joined = new ArrayList<>(passages.size());
        int open = -1;
        for (Passage passage : passages) {
            boolean interrupted = open >= 0 && open < joined.size() - 1;
            if (open >= 0 && passage instanceof Passage.Text text && continues(joined.get(open), text, interrupted)) {
                joined.set(open, extended(joined.get(open), text.text()));
                continue;
            }
            if (!(passage instanceof Passage.Text aside) || aside.isBody()) {
                open = joined.size();
            }
            joined.add(passage);
        }
        return joined;
    }

    /** @param interrupted whether notes or page numbers stand between the two */
    private boolean continues(Passage before, Passage.Text next, boolean interrupted) {
        if (!next.isBody() || words.startsAfresh(next.text()) || !mayEndProse(next.text())) {
            return false;
        }
        return switch (before) {
            case Passage.Text text ->
                text.role() == Role.BODY
                        && isCutOff(text.text())
                        && (interrupted
                                || isCutWithin(text.text(), next.text())
                                || isSentenceBegun(text.text())
                                || isUnendedProse(text.text(), next.text()));
            case Passage.Item item -> isCutOff(item.text()) && isCutWithin(item.text(), next.text());
            case Passage.Table table -> false;
            case Passage.Title title -> false;
        };
    }

    private static boolean mayEndProse(String text) {
        return Sentences.isEnded(text) || TextShape.width(text) >= LEAST_PROSE;
    }

    private boolean isCutOff(String text) {
        return TextShape.width(text) >= LEAST_PROSE
                && !Sentences.isEnded(text)
                && !Sentences.endsClosed(text)
                && words.isProse(text);
    }

    private boolean isCutWithin(String before, String next) {
        return words.startsWithin(next)
                || words.endsUnfinished(before)
                || TextShape.hasOpenBracket(before)
                || isCutWithinWord(before, next);
    }

    private static boolean isCutWithinWord(String before, String next) {
        int last = before.codePointBefore(before.length());
        int first = next.codePointAt(0);
        boolean abbreviation = isCapital(last) && isCapital(first);
        boolean loneKatakana = isKatakana(last)
                && isKatakana(first)
                && before.length() > 1
                && !isKatakana(before.codePointBefore(before.length() - 1));
        return abbreviation || loneKatakana;
    }

    private static boolean isSentenceBegun(String text) {
        return text.indexOf('。') >= 0 && text.indexOf('。') < text.length() - 1;
    }

    /** Prose that stops at a noun, before prose that comes to its end: titles are no prose, sentences stop at verbs. */
    private static boolean isUnendedProse(String before, String next) {
        int last = before.codePointBefore(before.length());
        return !TextShape.isHiragana(last) && Sentences.isEnded(next);
    }

    private static boolean isCapital(int c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isKatakana(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.KATAKANA || c == 'ー';
    }

    private static Passage extended(Passage passage, String more) {
        return switch (passage) {
            case Passage.Text text -> text.withText(Sentences.glue(text.text(), more));
            case Passage.Item item -> item.withText(Sentences.glue(item.text(), more));
            case Passage.Table table -> table;
            case Passage.Title title -> title;
        };
    }
}
