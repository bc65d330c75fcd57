package io.keikaku.extract;

import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.extract.ocr.Tesseract;
import io.keikaku.extract.office.OfficeReader;
import io.keikaku.extract.pdf.PdfLimits;
import io.keikaku.extract.pdf.PdfReader;
import io.keikaku.extract.text.TextReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a source of any known format into a document. The format is told from the bytes. Immutable and thread-safe. */
public final class SourceReader {
    private final SourceDetector detector = new SourceDetector();
    private final List<DocumentReader> readers;

    /** A reader of sources that need no password, with the usual limits. */
    public SourceReader() {
        this(ReadingOptions.DEFAULT);
    }

    /** A reader that heeds options. */
    public SourceReader(ReadingOptions options) {
        readers = List.of(
                new PdfReader(PdfLimits.DEFAULT.withPages(options.pages()), options.password(), recogniser(options)),
                new TextReader(),
                new OfficeReader());
    }

    private static Optional<Tesseract> recogniser(ReadingOptions options) {
        return switch (options.ocr()) {
            case OFF -> Optional.empty();
            case ON -> Optional.of(new Tesseract());
        };
    }

    /**
     * Reads a file.
     *
     * @param file a readable regular file
     * @param uri what to record as the source's URI
     * @throws ReadException if the file cannot be read; its kind says why
     */
    public Document read(Path file, String uri) throws ReadException {
        SourceDescription description = detector.describe(file, uri);
        for (DocumentReader reader : readers) {
            if (reader.reads(description.mediaType())) {
                return reader.read(file, description);
            }
        }
        throw new ReadException(
                ReadException.Kind.UNSUPPORTED, "no reader knows the format " + description.mediaType());
    }
}
