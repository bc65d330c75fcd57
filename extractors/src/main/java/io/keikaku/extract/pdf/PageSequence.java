package io.keikaku.extract.pdf;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Warning;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of one document, one after another, within the limits on the whole. */
final class PageSequence {
    private final PDDocument document;
    private final PdfLimits limits;
    private final PageAnalyser analyser;
    private final PageWalker.Fonts fonts = new PageWalker.Fonts();
    private final OptionalContent layers;
    private final List<Warning> warnings = new ArrayList<>();

    PageSequence(PDDocument document, PdfLimits limits, PageAnalyser analyser) {
        this.document = document;
        this.limits = limits;
        this.analyser = analyser;
        this.layers = new OptionalContent(document);
    }

    /** What could not be read well so far. */
    List<Warning> warnings() {
        return warnings;
    }

    /** All pages that can be found, at least one. */
    List<PageReading> read() throws ReadException {
        int count = count();
        long deadline = System.nanoTime() + limits.documentTime().toNanos();
        List<PageReading> readings = new ArrayList<>(count);
        for (int number = 1; number <= count; number++) {
            if (System.nanoTime() > deadline) {
                throw new ReadException(
                        ReadException.Kind.LIMIT,
                        "reading took longer than " + limits.documentTime().toSeconds() + " seconds, up to page "
                                + number + " of " + count);
            }
            PDPage page = page(number);
            if (page != null) {
                readings.add(read(page, number));
            }
        }
        if (readings.isEmpty()) {
            throw new ReadException(
                    ReadException.Kind.CORRUPT, "none of the " + count + " pages of the PDF can be found");
        }
        return readings;
    }

    /** Number of pages, within the limit. */
    int count() throws ReadException {
        int count = document.getNumberOfPages();
        if (count < 0) {
            throw new ReadException(ReadException.Kind.CORRUPT, "the PDF claims to have " + count + " pages");
        }
        if (count == 0) {
            throw new ReadException(ReadException.Kind.EMPTY, "the PDF has no pages");
        }
        if (count > limits.pages()) {
            throw new ReadException(
                    ReadException.Kind.LIMIT,
                    "the PDF has " + count + " pages; no more than " + limits.pages() + " are read");
        }
        return count;
    }

    private PageReading read(PDPage page, int number) {
        PageContent content = PageWalker.walk(page, number, fonts, layers, limits, warnings);
        if (content.glyphs().isEmpty() && !content.images().isEmpty()) {
            warnings.add(new Warning(
                    "NO_TEXT_LAYER", "The page is an image without text; recognise it with --ocr.", number));
        }
        return analyser.read(content, warnings);
    }

    /** {@code null}, with a warning, where the page tree is broken. */
    private PDPage page(int number) {
        try {
            return document.getPage(number - 1);
        } catch (RuntimeException e) {
            warnings.add(new Warning("PAGE_CORRUPT", "The page cannot be found: " + e.getMessage(), number));
            return null;
        }
    }
}
