package io.keikaku.core.batch;

import java.nio.file.Path;

/** Where the bytes of a source are. */
public sealed interface Location {

    /** A file. */
    record OnDisk(Path file) implements Location {}

    /**
     * An entry of a zip archive.
     *
     * @param entry its name in the archive
     */
    record InArchive(Path archive, String entry) implements Location {}
}
