package io.keikaku.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Any number of sources made of a few: each ends with a comment of its own, so that no two have the same bytes. */
final class DistinctSources {

    private final List<Path> originals;

    private DistinctSources(List<Path> originals) {
        this.originals = originals;
    }

    /** The PDF and text files of the samples. */
    static DistinctSources of(Path samples) throws IOException {
        List<Path> originals = new ArrayList<>();
        for (String folder : List.of("pdf", "text")) {
            try (Stream<Path> files = Files.list(samples.resolve(folder))) {
                files.filter(DistinctSources::isPlan).sorted().forEach(originals::add);
            }
        }
        if (originals.isEmpty()) {
            throw new IOException("no PDF and text files in " + samples);
        }
        return new DistinctSources(originals);
    }

    /** Writes so many of them, the originals taking turns. */
    void write(Path folder, int count) throws IOException {
        Files.createDirectories(folder);
        for (int i = 0; i < count; i++) {
            Path original = originals.get(i % originals.size());
            String name = original.getFileName().toString();
            Path copy = folder.resolve(String.format(Locale.ROOT, "%06d-%s", i, name));
            try (OutputStream out = Files.newOutputStream(copy)) {
                Files.copy(original, out);
                out.write(comment(name, i).getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static boolean isPlan(Path file) {
        String name = file.toString();
        return name.endsWith(".pdf") || name.endsWith(".txt");
    }

    private static String comment(String name, int number) {
        return name.endsWith(".pdf") ? "\n%copy " + number + "\n" : "\n<!-- copy " + number + " -->\n";
    }
}
