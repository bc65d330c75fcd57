package io.keikaku.cli;

import io.keikaku.core.batch.Digest;
import io.keikaku.core.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file that a plan was read from.
 *
 * @param elsewhere where the source is now, {@code null} where it was read
 */
record PlanSourceFile(Path elsewhere) {

    /**
     * The file, with the very bytes that were read.
     *
     * @throws IOException if it is not there or has changed since; the message says what to do
     */
    Path of(Source source) throws IOException {
        Path file = elsewhere == null ? Path.of(source.uri()) : elsewhere;
        if (!Files.isRegularFile(file)) {
            throw new IOException("the source " + file + " is not there; say where it is with --source FILE");
        }
        if (!Digest.sha256(file).equals(source.sha256())) {
            throw new IOException(file + " is not the file that was read; say where that is with --source FILE");
        }
        return file;
    }
}
