package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.WordList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Vocabulary of headings, from {@code headings.tsv}. */
final class OutlineWords {
    private static final WordList WORDS = WordList.load(OutlineWords.class, "headings.tsv");

    private OutlineWords() {}

    /** Words that numbered headings count (基本目標1), longest first. */
    static List<String> counted() {
        return WORDS.words("COUNTED");
    }

    /** Ideographs that numbers begin with. */
    static List<String> numberStarts() {
        return WORDS.words("NUMBER_START");
    }

    /** Words that begin a part of its own after the last chapter (別紙1), longest first. */
    static List<String> appendices() {
        return WORDS.words("APPENDIX");
    }

    /** Headings of a few lines about the plan itself, below which no policies stand: 計画期間. */
    static List<String> brief() {
        return WORDS.words("BRIEF");
    }

    /** Nouns that every plan is full of: 施策, 事業. */
    static List<String> commonNouns() {
        return WORDS.words("COMMON_NOUN");
    }

    /** Words that tell nothing of their own beside such nouns: 個別, の, 一覧. */
    static List<String> commonWords() {
        return WORDS.words("COMMON_WORD");
    }

    /** The facets by the headings that have them, made comparable; {@code *} stands for the beginning of a heading. */
    static Map<String, Facet> facets() {
        List<String> names = Stream.of(Facet.values()).map(Facet::name).toList();
        return WORDS.keysByWord(names).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, word -> Facet.valueOf(word.getValue())));
    }
}
