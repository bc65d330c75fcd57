package io.keikaku.extract.text;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Source;
import io.keikaku.core.model.Warning;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads plain text that was extracted from a paginated document.
 *
 * <p>Lines with tabs (or Markdown's {@code |}, or blanks that run through several lines) are rows; rows without a blank line between them are one {@code Grid},
 * whose spans are unknown. {@code #} begins a heading; bullets, {@code ①}, {@code (1)} and {@code 1-1} list items.
 * Other lines are paragraphs, one a line unless they are surely one wrapped sentence. Remnants of HTML and Markdown are
 * taken out. A form feed begins a page; a text without one is a single page.
 *
 * <p>The encoding (UTF-8, UTF-16, Shift_JIS, EUC-JP, ISO-2022-JP, with their vendors' extensions) is found from the
 * bytes; characters that are lost make the warning {@code CHARSET_LOSS}.
 *
 * <p>Thread-safe.
 */
public final class TextReader implements DocumentReader {
    private static final String MEDIA_TYPE = "text/plain";
    private static final String MARKDOWN = "text/x-web-markdown";

    private final TextLimits limits;
    private final LayoutWords words = LayoutWords.load();

    public TextReader() {
        this(TextLimits.DEFAULT);
    }

    public TextReader(TextLimits limits) {
        this.limits = limits;
    }

    @Override
    public boolean reads(String mediaType) {
        return mediaType.equals(MEDIA_TYPE) || mediaType.equals(MARKDOWN);
    }

    @Override
    public Document read(Path file, SourceDescription description) throws ReadException {
        return read(bytes(file), description);
    }

    private byte[] bytes(Path file) throws ReadException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, limits.bytes() + 1));
            if (bytes.length > limits.bytes()) {
                throw new ReadException(
                        ReadException.Kind.LIMIT, "the text is longer than " + limits.bytes() + " bytes");
            }
            return bytes;
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "cannot read the file: " + e.getMessage(), e);
        }
    }

    private Document read(byte[] bytes, SourceDescription description) throws ReadException {
        if (bytes.length == 0) {
            throw new ReadException(ReadException.Kind.EMPTY, "the file has no bytes");
        }
        DecodedText decoded = EncodingDetector.decode(bytes);
        List<SourceLine> lines =
                TornRows.join(KeyedRows.join(SpacedRows.join(LineSplitter.split(decoded.text(), limits))));
        int pageCount = lines.get(lines.size() - 1).page();
        List<Passage> passages = new PassageBuilder(words).build(new LineParser(limits).parse(lines));
        passages = new BrokenParagraphs(words).join(RunningLines.mark(passages));
        Source source = new Source(
                description.uri(),
                description.sha256(),
                description.mediaType(),
                description.bytes(),
                pageCount > 1 ? pageCount : null,
                null,
                decoded.charset());
        return new Document(source, pages(passages, pageCount), warnings(decoded));
    }

    private static List<Page> pages(List<Passage> passages, int count) {
        List<List<Passage>> byPage = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            byPage.add(new ArrayList<>());
        }
        passages.forEach(passage -> byPage.get(passage.start().page() - 1).add(passage));
        List<Page> pages = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<Block> blocks = new BlockAssembler(count > 1).assemble(byPage.get(i));
            pages.add(new Page(i + 1, 0, 0, blocks, List.of()));
        }
        return pages;
    }

    private static List<Warning> warnings(DecodedText decoded) {
        if (decoded.lost() == 0) {
            return List.of();
        }
        return List.of(new Warning(
                "CHARSET_LOSS",
                decoded.lost() + " characters could not be decoded as " + decoded.charset() + ", the first in line "
                        + decoded.firstLostLine() + "; look for a better copy, or convert it to UTF-8 by hand",
                null));
    }
}
