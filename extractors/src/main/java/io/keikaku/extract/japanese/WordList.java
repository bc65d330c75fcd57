package io.keikaku.extract.japanese;

import io.keikaku.core.resource.ResourceText;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A vocabulary resource: UTF-8, {@code #} begins a comment line, each other line holds a key, a tab, and words separated by
 * white space or {@code 、}. A key may stand on several lines. Immutable.
 */
public final class WordList {
    private static final Pattern SEPARATOR = Pattern.compile("[\\s\u3000、]+");

    private final String resource;
    private final Map<String, List<String>> words;

    private WordList(String resource, Map<String, List<String>> words) {
        this.resource = resource;
        this.words = words;
    }

    /**
     * Loads a resource that lies beside a class.
     *
     * @throws IllegalStateException if it is missing, a line has no tab, or a word stands twice under one key: the program
     *     was built wrongly
     */
    public static WordList load(Class<?> beside, String resource) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        for (String line : ResourceText.entries(beside, resource)) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException("no tab in " + resource + ": " + line);
            }
            String key = line.substring(0, tab).strip();
            Set<String> known = words.computeIfAbsent(key, k -> new LinkedHashSet<>());
            for (String word : SEPARATOR.split(line.substring(tab + 1).strip())) {
                if (!known.add(word)) {
                    throw new IllegalStateException("twice under " + key + " in " + resource + ": " + word);
                }
            }
        }
        Map<String, List<String>> sorted = new LinkedHashMap<>();
        words.forEach((key, list) -> sorted.put(key, Vocabulary.longestFirst(list)));
        return new WordList(resource, sorted);
    }

    /** The words under a key, longest first; empty where there are none. */
    public List<String> words(String key) {
        return words.getOrDefault(key, List.of());
    }

    /**
     * The keys by their words, {@linkplain JapaneseText#compact made comparable}, where a word means one of the keys only.
     *
     * @throws IllegalStateException if two of the keys claim a word: the program was built wrongly
     */
    public Map<String, String> keysByWord(Collection<String> keys) {
        Map<String, String> keyByWord = new HashMap<>();
        for (String key : keys) {
            for (String word : words(key)) {
                String other = keyByWord.putIfAbsent(JapaneseText.compact(word), key);
                if (other != null && !other.equals(key)) {
                    throw new IllegalStateException(
                            "both " + other + " and " + key + " claim " + word + " in " + resource);
                }
            }
        }
        return Map.copyOf(keyByWord);
    }
}
