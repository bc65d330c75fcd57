package io.keikaku.extract.pdf;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Source;
import io.keikaku.extract.ocr.Tesseract;
import io.keikaku.extract.text.LayoutWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/**
 * Reads PDF files. Thread-safe: each call opens its own file.
 *
 * <p>A page that cannot be read, or is read in part, costs a warning; a file that cannot be opened costs a
 * {@link ReadException}: {@code EMPTY} without bytes or pages, {@code ENCRYPTED} where a password is missing or wrong,
 * {@code CORRUPT} where the bytes are no PDF or cannot be mended, {@code LIMIT} where a limit on the document is reached.
 */
public final class PdfReader implements DocumentReader {
    private static final String MEDIA_TYPE = "application/pdf";

    private final PdfLimits limits;
    private final String password;
    private final Optional<PageRecogniser> recogniser;
    private final LayoutWords words = LayoutWords.load();
    private final PageAnalyser analyser = new PageAnalyser();

    /** A reader with the default limits, for files that open without a password. */
    public PdfReader() {
        this(PdfLimits.DEFAULT, "", Optional.empty());
    }

    /**
     * @param password tried on encrypted files; empty for none
     * @param tesseract reads pages that have no text; where there is none they are left unread, with a warning
     */
    public PdfReader(PdfLimits limits, String password, Optional<Tesseract> tesseract) {
        this.limits = limits;
        this.password = password;
        this.recogniser = tesseract.map(PageRecogniser::new);
    }

    @Override
    public boolean reads(String mediaType) {
        return MEDIA_TYPE.equals(mediaType);
    }

    @Override
    public Document read(Path file, SourceDescription description) throws ReadException {
        try {
            if (Files.size(file) == 0) {
                throw new ReadException(ReadException.Kind.EMPTY, "the file has no bytes");
            }
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "the file cannot be read: " + e.getMessage(), e);
        }
        try (PDDocument document = open(file)) {
            return read(document, description);
        } catch (InvalidPasswordException e) {
            throw new ReadException(
                    ReadException.Kind.ENCRYPTED,
                    password.isEmpty()
                            ? "the PDF opens with a password only; give it with --password"
                            : "the password given does not open the PDF",
                    e);
        } catch (IOException | RuntimeException e) {
            throw new ReadException(
                    ReadException.Kind.CORRUPT, "the file is no PDF that can be read: " + e.getMessage(), e);
        } catch (StackOverflowError e) {
            throw new ReadException(ReadException.Kind.LIMIT, "the objects of the PDF are nested too deeply", e);
        }
    }

    private PDDocument open(Path file) throws IOException {
        MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(limits.memory());
        return Loader.loadPDF(file.toFile(), password, null, null, memory.streamCache);
    }

    private Document read(PDDocument document, SourceDescription description) throws ReadException {
        PageSequence sequence = new PageSequence(document, limits, analyser, recogniser);
        List<PageReading> readings = sequence.read();
        List<Page> pages = DocumentAssembler.assemble(readings, new DeclaredLevels(document), words);
        Source source = new Source(
                description.uri(),
                description.sha256(),
                description.mediaType(),
                description.bytes(),
                sequence.count(),
                producer(document),
                null);
        return new Document(source, pages, sequence.warnings());
    }

    private static String producer(PDDocument document) {
        String producer = document.getDocumentInformation().getProducer();
        return producer == null || producer.isBlank() ? null : producer.strip();
    }
}
