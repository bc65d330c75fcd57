package io.keikaku.extract.japanese;

import io.keikaku.core.resource.ResourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A vocabulary resource: UTF-8, {@code #} begins a comment line, each other line holds a key, a tab, and words separated by
 * white space or {@code 、}. A key may stand on several lines. Immutable.
 */
public final class WordList {
    private final Map<String, List<String>> words;

    private WordList(Map<String, List<String>> words) {
        this.words = words;
    }

    /**
     * Loads a resource that lies beside a class.
     *
     * @throws IllegalStateException if it is missing or a line has no tab: the program was built wrongly
     */
    public static WordList load(Class<?> beside, String resource) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        for (String line : ResourceText.entries(beside, resource)) {
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalStateException("no tab in " + resource + ": " + line);
            }
            words.computeIfAbsent(line.substring(0, tab).strip(), key -> new ArrayList<>())
                    .addAll(List.of(line.substring(tab + 1).strip().split("[\\s\u3000、]+")));
        }
        words.replaceAll(
                (key, list) -> Vocabulary.longestFirst(list.stream().distinct().toList()));
        return new WordList(words);
    }

    /** The words under a key, longest first; empty where there are none. */
    public List<String> words(String key) {
        return words.getOrDefault(key, List.of());
    }
}
