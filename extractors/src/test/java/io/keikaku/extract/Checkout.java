package io.keikaku.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The checkout that tests run in, for tests of what is written in it. */
final class Checkout {
    private Checkout() {}

    /** The folder that holds the modules. */
    static Path root() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.isRegularFile(folder.resolve("keikaku")))
                .findFirst()
                .orElseThrow();
    }

    /** The files below {@code src/main} of all modules whose names end so, in order. */
    static List<Path> mainFiles(String... endings) throws IOException {
        try (Stream<Path> modules = Files.list(root())) {
            return modules.map(module -> module.resolve("src/main"))
                    .filter(Files::isDirectory)
                    .flatMap(Checkout::below)
                    .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
                    .sorted()
                    .toList();
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
