package io.keikaku.extract.japanese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
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
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is missing from the program");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.isBlank() || line.startsWith("#")) {
                    continue;
                }
                int tab = line.indexOf('\t');
                if (tab < 0) {
                    throw new IllegalStateException("no tab in " + resource + ": " + line);
                }
                List<String> entry =
                        words.computeIfAbsent(line.substring(0, tab).strip(), key -> new ArrayList<>());
                entry.addAll(List.of(line.substring(tab + 1).strip().split("[\\s\u3000、]+")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.replaceAll((key, list) -> list.stream()
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
        return new WordList(words);
    }

    /** The words under a key, longest first; empty where there are none. */
    public List<String> words(String key) {
        return words.getOrDefault(key, List.of());
    }
}
