package io.keikaku.extract.japanese;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the word lists that stand beside this class: UTF-8, one entry a line, {@code #} begins a comment line. */
public final class Vocabulary {
    private Vocabulary() {}

    /** The entries of a list, in order. */
    public static List<String> words(String resource) {
        try (InputStream in = Vocabulary.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the word list " + resource + " is missing from the program");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The entries of a list of tab-separated columns, in order. */
    public static List<List<String>> rows(String resource) {
        return words(resource).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }
}
