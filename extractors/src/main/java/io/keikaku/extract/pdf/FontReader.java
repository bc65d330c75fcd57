package io.keikaku.extract.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.util.Matrix;

/** What the walker needs to know of one font, computed once. Not thread-safe. */
final class FontReader {
    /** How foundries name their heavy cuts: words, Morisawa's W numbers, the letters after a Japanese face's name. */
    private static final Pattern HEAVY = PagePhrases.pattern("bold-font");

    private static final double ASCENT = 0.88;
    private static final double DESCENT = -0.12;

    private final PDFont font;
    private final String name;
    private final boolean bold;
    private final double ascent;
    private final double descent;
    private final double em;
    private final GlyphText texts;
    private final Map<Integer, String> cache = new HashMap<>();

    FontReader(PDFont font, int ordinal) {
        this.font = font;
        this.texts = new GlyphText(font);
        String given = font.getName();
        name = given == null || given.isBlank() ? "Type3#" + ordinal : given.replaceFirst("^[A-Z]{6}\\+", "");
        PDFontDescriptor descriptor = descriptor(font);
        bold = HEAVY.matcher(name).find()
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= 600);
        em = em(font);
        ascent = descriptor == null ? ASCENT : within(descriptor.getAscent() / 1000, 0.65, 0.95, ASCENT);
        descent = descriptor == null ? DESCENT : within(descriptor.getDescent() / 1000, -0.25, -0.1, DESCENT);
    }

    String name() {
        return name;
    }

    boolean bold() {
        return bold;
    }

    /** Above the baseline, in ems. Fonts lie about it: what is not plausible is replaced. */
    double ascent() {
        return ascent;
    }

    /** Below the baseline, in ems, negative. */
    double descent() {
        return descent;
    }

    /** Size of the em square in text space units: 1, save for odd Type 3 fonts. */
    double em() {
        return em;
    }

    boolean vertical() {
        return font.isVertical();
    }

    /** Text of a character code; empty where the font has none. */
    String text(int code) {
        return cache.computeIfAbsent(code, texts::of);
    }

    private static PDFontDescriptor descriptor(PDFont font) {
        try {
            return font.getFontDescriptor();
        } catch (RuntimeException e) {
            return null;
        }
    }

    private static double em(PDFont font) {
        if (!(font instanceof PDType3Font type3)) {
            return 1;
        }
        try {
            Matrix matrix = type3.getFontMatrix();
            double height = Math.abs(type3.getBoundingBox().getHeight() * matrix.getScalingFactorY());
            return height > 3 || height > 0 && height < 0.3 ? height : 1;
        } catch (RuntimeException e) {
            return 1;
        }
    }

    private static double within(double value, double low, double high, double otherwise) {
        return value >= low && value <= high ? value : otherwise;
    }

    /** Advance width of a code in text space units of 1. */
    double width(int code) {
        try {
            return font.getWidth(code) / 1000;
        } catch (IOException | RuntimeException e) {
            return 1;
        }
    }
}
