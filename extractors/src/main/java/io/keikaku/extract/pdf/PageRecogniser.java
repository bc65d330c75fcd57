package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import io.keikaku.extract.ocr.OcrWord;
import io.keikaku.extract.ocr.Tesseract;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads pages that are drawn without text: renders them, and has words and rulings found in the image. Thread-safe. */
final class PageRecogniser {
    private static final int DPI = 300;
    private static final double POINTS_PER_INCH = 72;
    /** An A2 page at 300 dots an inch; larger pages are rendered more coarsely. */
    private static final double MOST_PIXELS = 36e6;

    /** How far below the baseline letters reach, in parts of their size. */
    private static final double DESCENT = 0.12;

    /** Pixels beside a ruling that are part of it. */
    private static final int BLUR = 2;

    private static final double HALF_WIDTH = 0.55;

    private final Tesseract tesseract;

    PageRecogniser(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /**
     * A page that was recognised.
     *
     * @param confidence of the recogniser over all words, 0 to 100; 0 where it found none
     */
    record Recognised(PageContent content, double confidence) {}

    /** @throws IOException if the page cannot be rendered or the recogniser fails; the message says why */
    Recognised read(PDDocument document, PageContent page) throws IOException {
        int dpi = dpi(page);
        BufferedImage image = render(document, page, dpi);
        double scale = POINTS_PER_INCH / dpi;
        List<Rectangle> rulings = ImageRulings.find(image, dpi);
        erase(rulings, image);
        List<Glyph> glyphs = new ArrayList<>();
        List<OcrWord> words = tesseract.read(image, dpi);
        words.forEach(word -> addGlyphs(word, scale, glyphs));
        List<Shape> shapes = rulings.stream().map(box -> ruling(box, scale)).toList();
        double confidence =
                words.stream().mapToDouble(OcrWord::confidence).average().orElse(0);
        PageContent content =
                new PageContent(page.number(), page.width(), page.height(), glyphs, shapes, page.images(), true);
        return new Recognised(content, confidence);
    }

    private static int dpi(PageContent page) {
        double squareInches = page.width() * page.height() / (POINTS_PER_INCH * POINTS_PER_INCH);
        return (int) Math.max(1, Math.min(DPI, Math.sqrt(MOST_PIXELS / Math.max(squareInches, 1e-6))));
    }

    private static BufferedImage render(PDDocument document, PageContent page, int dpi) throws IOException {
        try {
            return new PDFRenderer(document).renderImageWithDPI(page.number() - 1, dpi, ImageType.GRAY);
        } catch (RuntimeException | StackOverflowError e) {
            throw new IOException("the page cannot be rendered: " + e, e);
        }
    }

    /** A recogniser takes rulings beside text for letters. */
    private static void erase(List<Rectangle> rulings, BufferedImage image) {
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        for (Rectangle ruling : rulings) {
            pen.fillRect(ruling.x - BLUR, ruling.y - BLUR, ruling.width + 2 * BLUR, ruling.height + 2 * BLUR);
        }
        pen.dispose();
    }

    /** Tesseract tells boxes of words; their characters share the width. */
    private static void addGlyphs(OcrWord word, double scale, List<Glyph> glyphs) {
        int[] characters = word.text().codePoints().toArray();
        double units = 0;
        for (int character : characters) {
            units += width(character);
        }
        double unit = (word.x1() - word.x0()) * scale / units;
        double x = word.x0() * scale;
        double y0 = word.y0() * scale;
        double y1 = word.y1() * scale;
        double size = y1 - y0;
        for (int character : characters) {
            double next = x + unit * width(character);
            glyphs.add(new Glyph(
                    Character.toString(character),
                    new Box(x, y0, next, y1),
                    y1 - DESCENT * size,
                    size,
                    "OCR",
                    false,
                    0,
                    false,
                    0,
                    -1));
            x = next;
        }
    }

    private static double width(int character) {
        return character < 0x2000 ? HALF_WIDTH : 1;
    }

    private static Shape ruling(Rectangle pixels, double scale) {
        double x0 = pixels.getMinX() * scale;
        double y0 = pixels.getMinY() * scale;
        double x1 = pixels.getMaxX() * scale;
        double y1 = pixels.getMaxY() * scale;
        Shape.Subpath outline = new Shape.Subpath(new double[] {x0, y0, x1, y0, x1, y1, x0, y1}, true, false);
        return new Shape(new Box(x0, y0, x1, y1), List.of(outline), 0, -1, 0, false);
    }
}
