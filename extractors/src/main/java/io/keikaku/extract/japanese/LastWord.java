package io.keikaku.extract.japanese;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds, of known words, the one that ends last in a text; of several that end there the longest. Immutable and thread-safe.
 */
final class LastWord {
    private final Set<String> words;
    private final Set<Integer> endings;
    private final int longest;

    LastWord(Set<String> words) {
        this.words = Set.copyOf(words);
        this.endings = words.stream()
                .map(word -> (int) word.charAt(word.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
        this.longest = words.stream().mapToInt(String::length).max().orElse(0);
    }

    /** The word that ends last. */
    Optional<String> in(String text) {
        for (int end = text.length(); end > 0; end--) {
            Optional<String> word = endingAt(text, end);
            if (word.isPresent()) {
                return word;
            }
        }
        return Optional.empty();
    }

    /** Whether the text ends in one of the words. */
    boolean ends(String text) {
        return endingAt(text, text.length()).isPresent();
    }

    private Optional<String> endingAt(String text, int end) {
        if (end == 0 || !endings.contains((int) text.charAt(end - 1))) {
            return Optional.empty();
        }
        for (int start = Math.max(0, end - longest); start < end; start++) {
            String candidate = text.substring(start, end);
            if (words.contains(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }
}
