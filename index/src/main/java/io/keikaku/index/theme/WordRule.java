package io.keikaku.index.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A theme or kind with what is evidence for it, all in folded form.
 *
 * @param evidence groups of words; a sentence that contains all words of one group is evidence
 * @param except expressions in which a word means something else
 */
record WordRule(String id, String name, List<List<String>> evidence, List<String> except) {

    /** The words that the sentences give as evidence, in the order of the rule; empty if there is none. */
    List<String> evidenceIn(List<String> sentences) {
        Set<String> found = new LinkedHashSet<>();
        for (List<String> group : evidence) {
            if (sentences.stream().map(this::withoutExceptions).anyMatch(sentence -> containsAll(sentence, group))) {
                found.addAll(group);
            }
        }
        return List.copyOf(found);
    }

    private String withoutExceptions(String sentence) {
        String rest = sentence;
        for (String exception : except) {
            rest = rest.replace(exception, "。");
        }
        return rest;
    }

    private static boolean containsAll(String sentence, List<String> words) {
        return words.stream().allMatch(word -> contains(sentence, word));
    }

    /** Whether a sentence contains a word; a Latin word must not be part of a longer one, as AI is of mail. */
    private static boolean contains(String sentence, String word) {
        for (int at = sentence.indexOf(word); at >= 0; at = sentence.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean joinedLeft = at > 0 && isLatin(sentence.charAt(at - 1)) && isLatin(word.charAt(0));
            boolean joinedRight =
                    end < sentence.length() && isLatin(sentence.charAt(end)) && isLatin(word.charAt(word.length() - 1));
            if (!joinedLeft && !joinedRight) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
