package io.keikaku.extract.office;

import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.LayoutWords;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.sax.SecureContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a format by one of Tika's parsers, whose XHTML becomes blocks. */
final class TikaReader implements FormatReader {
    private static final int OUTPUT_THRESHOLD = 10_000_000;
    private static final int COMPRESSION_RATIO = 200;

    private final LayoutWords words;
    private final Supplier<Parser> parser;
    private final boolean spansKnown;

    /**
     * @param parser makes the parser for one reading
     * @param spansKnown whether the parser tells of merged cells
     */
    TikaReader(LayoutWords words, Supplier<Parser> parser, boolean spansKnown) {
        this.words = words;
        this.parser = parser;
        this.spansKnown = spansKnown;
    }

    @Override
    public List<Page> read(Path file, OfficeLimits limits)
            throws IOException, ReadException, TikaException, SAXException {
        Budget budget = new Budget(limits);
        XhtmlBlocks blocks =
                new XhtmlBlocks(new TextBlocks(words, budget), new PageCollector(budget), budget, spansKnown);
        try (TikaInputStream in = TikaInputStream.get(file)) {
            SecureContentHandler secure = new SecureContentHandler(blocks, in);
            secure.setMaximumDepth(limits.depth());
            secure.setMaximumPackageEntryDepth(limits.depth());
            secure.setOutputThreshold(OUTPUT_THRESHOLD);
            secure.setMaximumCompressionRatio(COMPRESSION_RATIO);
            parse(in, secure);
        }
        return blocks.pages();
    }

    private void parse(TikaInputStream in, SecureContentHandler secure)
            throws IOException, ReadException, TikaException, SAXException {
        ParseContext context = new ParseContext();
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new NothingEmbedded());
        try {
            parser.get().parse(in, secure, new Metadata(), context);
        } catch (SAXException e) {
            refuseBomb(secure, e);
            throw e;
        }
    }

    private static void refuseBomb(SecureContentHandler secure, SAXException e) throws ReadException {
        try {
            secure.throwIfCauseOf(e);
        } catch (TikaException bomb) {
            throw new ReadException(ReadException.Kind.LIMIT, bomb.getMessage(), bomb);
        }
    }

    /** Leaves embedded objects alone. */
    private static final class NothingEmbedded implements EmbeddedDocumentExtractor {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // shouldParseEmbedded says no
        }
    }
}
