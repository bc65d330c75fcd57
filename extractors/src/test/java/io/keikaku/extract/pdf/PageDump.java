package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import io.keikaku.core.model.Warning;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Prints what the walker sees: {@code PageDump FILE [PAGE]}. For people who write rules. */
final class PageDump {
    private final PrintStream out;

    private PageDump(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int only = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 0;
        List<Warning> warnings = new ArrayList<>();
        for (PageContent page : pages(new File(arguments[0]), warnings)) {
            if (only == 0 || page.number() == only) {
                new PageDump(out).print(page);
            }
        }
        warnings.forEach(out::println);
    }

    /** The pages of a file as the walker sees them. */
    static List<PageContent> pages(File file, List<Warning> warnings) throws IOException {
        try (PDDocument document = Loader.loadPDF(file)) {
            Fonts fonts = new Fonts();
            OptionalContent layers = new OptionalContent(document);
            List<PageContent> pages = new ArrayList<>();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(PageWalker.walk(document.getPage(i), i + 1, fonts, layers, PdfLimits.DEFAULT, warnings));
            }
            return pages;
        }
    }

    private void print(PageContent page) {
        out.printf(Locale.ROOT, "== page %d, %.1f x %.1f%n", page.number(), page.width(), page.height());
        for (Glyph glyph : page.glyphs()) {
            out.printf(
                    Locale.ROOT,
                    "glyph %s %s base %.1f size %.1f %s%s rot %d%s #%06x mc %d%n",
                    glyph.text(),
                    box(glyph.box()),
                    glyph.baseline(),
                    glyph.fontSize(),
                    glyph.font(),
                    glyph.bold() ? " bold" : "",
                    glyph.rotation(),
                    glyph.vertical() ? " vertical" : "",
                    glyph.colour(),
                    glyph.markedContent());
        }
        for (Shape shape : page.shapes()) {
            out.printf(
                    Locale.ROOT,
                    "shape %s fill %s stroke %s width %.2f%s%n",
                    box(shape.box()),
                    colour(shape.fill()),
                    colour(shape.stroke()),
                    shape.lineWidth(),
                    shape.dashed() ? " dashed" : "");
            for (Shape.Subpath subpath : shape.subpaths()) {
                double[] xy = Arrays.stream(subpath.xy())
                        .map(value -> Math.round(value * 10) / 10.0)
                        .toArray();
                out.println("  " + (subpath.closed() ? "closed " : "open ") + (subpath.curved() ? "curved " : "")
                        + Arrays.toString(xy));
            }
        }
        page.images().forEach(image -> out.println("image " + box(image.box())));
    }

    private static String box(Box box) {
        return Arrays.toString(box.edges());
    }

    private static String colour(int rgb) {
        return rgb < 0 ? "-" : String.format(Locale.ROOT, "#%06x", rgb);
    }
}
