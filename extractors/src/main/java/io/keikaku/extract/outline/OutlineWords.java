package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.WordList;
import java.util.List;

/** Vocabulary of headings, from {@code headings.tsv}. */
final class OutlineWords {
    private static final WordList WORDS = WordList.load(OutlineWords.class, "headings.tsv");

    private OutlineWords() {}

    /** Words that numbered headings count (基本目標1), longest first. */
    static List<String> counted() {
        return WORDS.words("COUNTED");
    }

    /** Words that begin a part of its own after the last chapter (別紙1), longest first. */
    static List<String> appendices() {
        return WORDS.words("APPENDIX");
    }

    static List<String> of(Facet facet) {
        return WORDS.words(facet.name());
    }
}
