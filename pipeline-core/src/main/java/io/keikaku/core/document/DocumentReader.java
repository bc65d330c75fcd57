package io.keikaku.core.document;

import java.nio.file.Path;

/**
 * Reads sources of some formats into documents.
 *
 * <p>Implementations are thread-safe: one reader serves many threads.
 */
public interface DocumentReader {

    /** Whether this reader reads sources of the given media type, as detected from their bytes. */
    boolean reads(String mediaType);

    /**
     * Reads a file.
     *
     * @param file a readable regular file; the reader may keep it open until it returns
     * @param description what is known of the file: URI, digest, media type, length
     * @throws ReadException if the file cannot be read as a document; its kind says why
     */
    Document read(Path file, SourceDescription description) throws ReadException;
}
