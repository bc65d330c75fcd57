package io.keikaku.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a dataset that have the same bytes whenever the same sources were read. */
final class OutputFiles {
    /** Ledger and report tell of times. */
    private static final Set<String> OF_ONE_RUN = Set.of("ledger.jsonl", "report.html", ".lock");

    private OutputFiles() {}

    /** Contents by path. Lucene draws the names of the index's files, so they are left out. */
    static Map<String, String> of(Path dataset) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> below = Files.walk(dataset)) {
            for (Path file : below.filter(Files::isRegularFile).toList()) {
                Path name = dataset.relativize(file);
                if (!name.startsWith("index") && !OF_ONE_RUN.contains(name.toString())) {
                    contents.put(name.toString(), Files.readString(file, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return contents;
    }
}
