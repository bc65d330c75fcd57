package io.keikaku.extract.pdf;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Source;
import io.keikaku.core.model.Warning;
import io.keikaku.extract.text.LayoutWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
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
    private final LayoutWords words = LayoutWords.load();
    private final PageAnalyser analyser = new PageAnalyser();

    /** A reader with the default limits, for files that open without a password. */
    public PdfReader() {
        this(PdfLimits.DEFAULT, "");
    }

    /** @param password tried on encrypted files; empty for none */
    public PdfReader(PdfLimits limits, String password) {
        this.limits = limits;
        this.password = password;
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
        } catch (IOException e) {
            throw corrupt(e);
        } catch (StackOverflowError e) {
            throw new ReadException(ReadException.Kind.LIMIT, "the objects of the PDF are nested too deeply", e);
        }
    }

    private PDDocument open(Path file) throws ReadException {
        try {
            MemoryUsageSetting memory = MemoryUsageSetting.setupMixed(limits.memory());
            return Loader.loadPDF(file.toFile(), password, null, null, memory.streamCache);
        } catch (InvalidPasswordException e) {
            throw new ReadException(
                    ReadException.Kind.ENCRYPTED,
                    password.isEmpty()
                            ? "the PDF opens with a password only; give it with --password"
                            : "the password given does not open the PDF",
                    e);
        } catch (IOException | RuntimeException e) {
            throw corrupt(e);
        } catch (StackOverflowError e) {
            throw new ReadException(ReadException.Kind.LIMIT, "the objects of the PDF are nested too deeply", e);
        }
    }

    private Document read(PDDocument document, SourceDescription description) throws ReadException {
        int count = pageCount(document);
        List<Warning> warnings = new ArrayList<>();
        List<PageReading> readings = readings(document, count, warnings);
        StructureTags tags = new StructureTags(document);
        Outline outline = new Outline(document);
        List<Page> pages = DocumentAssembler.assemble(
                readings,
                (number, text) -> {
                    PDPage page = document.getPage(number - 1);
                    int bookmarked = outline.level(page, text.text());
                    return bookmarked > 0
                            ? bookmarked
                            : tags.headingLevel(page, text.first().markedContent());
                },
                words);
        Source source = new Source(
                description.uri(),
                description.sha256(),
                description.mediaType(),
                description.bytes(),
                count,
                producer(document),
                null);
        return new Document(source, pages, warnings);
    }

    private int pageCount(PDDocument document) throws ReadException {
        int count;
        try {
            count = document.getNumberOfPages();
        } catch (RuntimeException e) {
            throw corrupt(e);
        }
        if (count == 0) {
            throw new ReadException(ReadException.Kind.EMPTY, "the PDF has no pages");
        }
        if (count > limits.pages()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT, "the PDF has " + count + " pages, more than " + limits.pages());
        }
        return count;
    }

    private List<PageReading> readings(PDDocument document, int count, List<Warning> warnings) throws ReadException {
        long deadline = System.nanoTime() + limits.documentTime().toNanos();
        PageWalker.Fonts fonts = new PageWalker.Fonts();
        OptionalContent layers = new OptionalContent(document);
        List<PageReading> readings = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            if (System.nanoTime() > deadline) {
                throw new ReadException(
                        ReadException.Kind.LIMIT,
                        "reading took longer than " + limits.documentTime().toSeconds() + " seconds, up to page "
                                + number + " of " + count);
            }
            PageContent content = content(document, number, fonts, layers, warnings);
            if (content.glyphs().isEmpty() && !content.images().isEmpty()) {
                warnings.add(new Warning(
                        "NO_TEXT_LAYER", "The page is an image without text; recognise it with --ocr.", number));
            }
            readings.add(analyser.read(content));
        }
        return readings;
    }

    private PageContent content(
            PDDocument document, int number, PageWalker.Fonts fonts, OptionalContent layers, List<Warning> warnings) {
        try {
            PDPage page = document.getPage(number - 1);
            return PageWalker.walk(page, number, fonts, layers, limits, warnings);
        } catch (RuntimeException e) {
            warnings.add(new Warning("PAGE_CORRUPT", "The page cannot be read: " + e, number));
            return new PageContent(number, 0, 0, List.of(), List.of(), List.of(), false);
        }
    }

    private static String producer(PDDocument document) {
        try {
            String producer = document.getDocumentInformation().getProducer();
            return producer == null || producer.isBlank() ? null : producer.strip();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static ReadException corrupt(Exception e) {
        return new ReadException(
                ReadException.Kind.CORRUPT, "the file is no PDF that can be read: " + e.getMessage(), e);
    }
}
