package io.keikaku.extract.pdf;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Warning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Reads the pages of one document, one after another, within the limits on the whole. */
final class PageSequence {
    /** A page with so many shapes and no text is taken for text that was turned into outlines, or for a drawing. */
    private static final int OUTLINES = 200;

    private final PDDocument document;
    private final PdfLimits limits;
    private final PageAnalyser analyser;
    private final Optional<PageRecogniser> recogniser;
    private final Fonts fonts = new Fonts();
    private final OptionalContent layers;
    private final List<Warning> warnings = new ArrayList<>();

    /** @param recogniser reads pages without text */
    PageSequence(PDDocument document, PdfLimits limits, PageAnalyser analyser, Optional<PageRecogniser> recogniser) {
        this.document = document;
        this.limits = limits;
        this.analyser = analyser;
        this.recogniser = recogniser;
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
        return analyser.read(isPicture(content) ? recognised(content) : content, warnings);
    }

    /** Whether something is shown and none of it is text: a scan, or letters that were drawn as outlines. */
    private static boolean isPicture(PageContent content) {
        return content.glyphs().isEmpty()
                && (!content.images().isEmpty() || content.shapes().size() >= OUTLINES);
    }

    private PageContent recognised(PageContent picture) {
        if (recogniser.isEmpty()) {
            warnings.add(new Warning(
                    "NO_TEXT_LAYER", "The page is a picture without text; recognise it with --ocr.", picture.number()));
            return picture;
        }
        try {
            PageRecogniser.Recognised recognised = recogniser.get().read(document, picture);
            warnings.add(new Warning(
                    "OCR_TEXT",
                    String.format(
                            Locale.ROOT,
                            "The page is a picture; its text was recognised, with a confidence of %.0f %%, and may be wrong.",
                            recognised.confidence()),
                    picture.number()));
            return recognised.content();
        } catch (IOException e) {
            warnings.add(new Warning(
                    "NO_TEXT_LAYER",
                    "The page is a picture without text, and recognising it failed: " + e.getMessage() + ".",
                    picture.number()));
            return picture;
        }
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
