package io.keikaku.extract.office;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Source;
import io.keikaku.extract.text.LayoutWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.tika.exception.TikaException;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.xml.sax.SAXException;

/**
 * Reads Word (docx, doc), Excel (xlsx, xls), PowerPoint (pptx, ppt), OpenDocument (odt, ods, odp) and HTML.
 *
 * <p>Merged cells keep their spans, except in doc, whose tables say nothing of them. Embedded objects and macros are left
 * alone; nothing outside the file is looked up. Archives that unpack to too much, XML that nests too deep and the like are
 * refused with {@link ReadException.Kind#LIMIT}, see {@link OfficeLimits}.
 *
 * <p>Thread-safe.
 */
public final class OfficeReader implements DocumentReader {
    private static final String OPEN_XML = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String WITHOUT_DOCUMENT = "application/x-tika-ooxml";
    private static final String LOCKED = "application/x-tika-ooxml-protected";

    private final OfficeLimits limits;
    private final Map<String, FormatReader> readers = new HashMap<>();

    public OfficeReader() {
        this(OfficeLimits.DEFAULT);
    }

    public OfficeReader(OfficeLimits limits) {
        this.limits = limits;
        LayoutWords words = LayoutWords.load();
        FormatReader word = new WordReader(words);
        register(word, OPEN_XML + "wordprocessingml.document", OPEN_XML + "wordprocessingml.template");
        register(word, "application/vnd.ms-word.document.macroenabled.12");
        FormatReader excel = new WorkbookReader(words, true);
        register(excel, OPEN_XML + "spreadsheetml.sheet", OPEN_XML + "spreadsheetml.template");
        register(excel, "application/vnd.ms-excel.sheet.macroenabled.12");
        register(new WorkbookReader(words, false), "application/vnd.ms-excel");
        FormatReader slides = new SlidesReader(words, true);
        register(slides, OPEN_XML + "presentationml.presentation", OPEN_XML + "presentationml.slideshow");
        register(slides, "application/vnd.ms-powerpoint.presentation.macroenabled.12");
        register(new SlidesReader(words, false), "application/vnd.ms-powerpoint");
        register(new TikaReader(words, OfficeParser::new, false), "application/msword");
        register(new TikaReader(words, JSoupParser::new, true), "text/html", "application/xhtml+xml");
        FormatReader open = new OpenDocumentReader(words);
        register(open, OPEN_DOCUMENT + "text", OPEN_DOCUMENT + "spreadsheet", OPEN_DOCUMENT + "presentation");
    }

    private void register(FormatReader reader, String... mediaTypes) {
        for (String mediaType : mediaTypes) {
            readers.put(mediaType, reader);
        }
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(LOCKED) || mediaType.equals(WITHOUT_DOCUMENT) || readers.containsKey(mediaType);
    }

    @Override
    public Document read(Path file, SourceDescription description) throws ReadException {
        if (description.mediaType().equals(LOCKED)) {
            throw OfficeFailures.encrypted(null);
        }
        if (description.mediaType().equals(WITHOUT_DOCUMENT)) {
            throw new ReadException(
                    ReadException.Kind.CORRUPT, "it is packed as an office file, but there is no document in it");
        }
        List<Page> pages = pages(file, readers.get(description.mediaType()));
        if (pages.stream().allMatch(page -> page.blocks().isEmpty())) {
            throw new ReadException(ReadException.Kind.EMPTY, "the file holds no text");
        }
        Source source = new Source(
                description.uri(),
                description.sha256(),
                description.mediaType(),
                description.bytes(),
                pages.size() > 1 ? pages.size() : null,
                null,
                null);
        return new Document(source, pages, List.of());
    }

    private List<Page> pages(Path file, FormatReader reader) throws ReadException {
        try {
            if (Files.size(file) > limits.bytes()) {
                throw new ReadException(
                        ReadException.Kind.LIMIT, "the file is longer than " + limits.bytes() + " bytes");
            }
            return reader.read(file, limits);
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            throw OfficeFailures.of(e);
        } catch (StackOverflowError e) {
            throw new ReadException(ReadException.Kind.LIMIT, "the file nests too deep", e);
        }
    }
}
