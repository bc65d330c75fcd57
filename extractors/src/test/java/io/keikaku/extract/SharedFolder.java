package io.keikaku.extract;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/**
 * The folder of real plans and their gold that is kept beside the checkout, not in it. Found by the system property {@code
 * keikaku.shared}, else as a folder {@code shared} beside any folder above the one that tests run in.
 */
public final class SharedFolder {
    private SharedFolder() {}

    /** A file or folder of the shared folder; skips the calling test, saying why, where it is absent. */
    public static Path require(String name) {
        Optional<Path> found = find().map(folder -> folder.resolve(name)).filter(Files::exists);
        Assumptions.assumeTrue(
                found.isPresent(),
                () -> "skipped: no " + name + " in a folder shared beside the checkout; set -Dkeikaku.shared");
        return found.orElseThrow();
    }

    private static Optional<Path> find() {
        String property = System.getProperty("keikaku.shared");
        if (property != null) {
            return Optional.of(Path.of(property));
        }
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(Files::isDirectory)
                .findFirst();
    }
}
