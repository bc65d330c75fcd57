package io.keikaku.cli;

import io.keikaku.core.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The copies of sources in a dataset on which is drawn where each part was read.
 *
 * @param dataset the dataset's folder
 */
record DatasetOverlays(Path dataset) {

    /** Where they are, if there are any. */
    Path folder() {
        return dataset.resolve("overlays");
    }

    void make() throws IOException {
        Files.createDirectories(folder());
    }

    void remove(String planId) throws IOException {
        Files.deleteIfExists(folder().resolve(planId + ".pdf"));
    }

    /** Removes what a run that was killed left half-written. */
    void deleteLeftovers() throws IOException {
        AtomicFile.deleteLeftovers(folder());
    }
}
