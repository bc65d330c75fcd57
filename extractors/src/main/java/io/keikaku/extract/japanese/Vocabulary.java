package io.keikaku.extract.japanese;

import io.keikaku.core.resource.ResourceText;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the word lists that stand beside this class: UTF-8, one entry a line, {@code #} begins a comment line. */
public final class Vocabulary {
    /** Longer words before those that they contain, else in one order whatever the list's. */
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder());

    private Vocabulary() {}

    /** The entries of a list, in order. */
    public static List<String> words(String resource) {
        return ResourceText.entries(Vocabulary.class, resource);
    }

    /** The entries of a list of tab-separated columns, in order. */
    public static List<List<String>> rows(String resource) {
        return ResourceText.rows(Vocabulary.class, resource);
    }

    /** Words in the order in which they are tried where the longest that fits is meant. */
    public static List<String> longestFirst(Collection<String> words) {
        return words.stream().sorted(LONGEST_FIRST).toList();
    }

    /** A regular expression, without group, for any of the words as they are; the longest that fits is found. */
    public static String anyOf(Collection<String> words) {
        if (!words.isEmpty() && words.stream().allMatch(word -> word.length() == 1)) {
            return longestFirst(words).stream().map(Vocabulary::escaped).collect(Collectors.joining("", "[", "]"));
        }
        return longestFirst(words).stream().map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static String escaped(String sign) {
        return Character.isLetterOrDigit(sign.charAt(0)) ? sign : "\\" + sign;
    }
}
