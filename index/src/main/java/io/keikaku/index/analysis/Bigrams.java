package io.keikaku.index.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits text into overlapping pairs of adjacent characters, so that a phrase of them is found wherever it stands, however
 * the dictionary would split it. Every character has a position of its own, but a run of Latin letters or of digits is one
 * token at one position.
 *
 * <p>A run of Japanese characters ABC gives the pairs AB and BC. Its first and last character are tokens too, for phrases
 * that have a single Japanese character beside Latin ones (AI化, 第2期).
 *
 * <p>White space and most punctuation are passed over (申請・届出 is found as 申請届出); the ends of sentences, lines and cells
 * break runs.
 */
final class Bigrams {

    /** Which runs have their first and last character as tokens. */
    enum Edges {
        /** All, as is right for texts. */
        ALL,
        /** All but the outer edges, as is right for phrases: the text that holds the phrase may go on there. */
        INNER
    }

    /** A token, with its place in the text and among the positions. */
    record Gram(String term, int start, int end, int position) {}

    private static final String BREAKS = "。．！？!?\n\r\t｡|";

    /** Longer runs of Latin letters or digits are cut to this; Lucene refuses huge terms. */
    private static final int MAX_RUN = 64;

    private static final int FIRST_BEYOND_LATIN = 0x0250;

    private final String text;
    private final Edges edges;
    private final List<Gram> grams = new ArrayList<>();

    /** Starts of the characters of the current run, in the text; their ends. */
    private final List<int[]> run = new ArrayList<>();

    private int position;
    private boolean runHasLeftNeighbour;

    private Bigrams(String text, Edges edges) {
        this.text = text;
        this.edges = edges;
    }

    /** The tokens of a text, in order of position. */
    static List<Gram> of(String text, Edges edges) {
        return new Bigrams(text, edges).split();
    }

    private List<Gram> split() {
        int i = 0;
        while (i < text.length()) {
            int character = text.codePointAt(i);
            int next = i + Character.charCount(character);
            if (isLatin(character)) {
                endRun(true);
                next = addLatin(i);
                runHasLeftNeighbour = true;
            } else if (Character.isLetterOrDigit(character)) {
                run.add(new int[] {i, next});
            } else if (BREAKS.indexOf(character) >= 0) {
                endRun(true);
                position++;
                runHasLeftNeighbour = true;
            }
            i = next;
        }
        endRun(false);
        return grams;
    }

    private int addLatin(int start) {
        boolean digits = Character.isDigit(text.codePointAt(start));
        int end = start;
        while (end < text.length()) {
            int character = text.codePointAt(end);
            if (!isLatin(character) || Character.isDigit(character) != digits) {
                break;
            }
            end += Character.charCount(character);
        }
        String word = text.substring(start, Math.min(end, start + MAX_RUN)).toLowerCase(Locale.ROOT);
        grams.add(new Gram(word, start, end, position++));
        return end;
    }

    private void endRun(boolean hasRightNeighbour) {
        int last = run.size() - 1;
        boolean first = edges == Edges.ALL || runHasLeftNeighbour;
        boolean end = edges == Edges.ALL || hasRightNeighbour || (last == 0 && !first);
        for (int i = 0; i <= last; i++) {
            if ((i == 0 && first) || (i == last && end)) {
                addRun(i, i);
            }
            if (i < last) {
                addRun(i, i + 1);
            }
            position++;
        }
        run.clear();
    }

    private void addRun(int first, int last) {
        StringBuilder term = new StringBuilder();
        for (int i = first; i <= last; i++) {
            term.append(text, run.get(i)[0], run.get(i)[1]);
        }
        grams.add(new Gram(term.toString(), run.get(first)[0], run.get(last)[1], position));
    }

    private static boolean isLatin(int character) {
        return character < FIRST_BEYOND_LATIN && Character.isLetterOrDigit(character);
    }
}
