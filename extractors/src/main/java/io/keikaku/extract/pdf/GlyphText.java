package io.keikaku.extract.pdf;

import io.keikaku.extract.japanese.JapaneseText;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;

/**
 * Finds the text of a character code: from the ToUnicode map, the encoding or the character collection as PDFBox does,
 * and where these are silent from the embedded TrueType font's own tables. Characters that only stand in for others are
 * replaced.
 */
final class GlyphText {
    private static final int PRIVATE_USE_FIRST = 0xE000;
    private static final int PRIVATE_USE_LAST = 0xF8FF;

    /** Some fonts draw both with one glyph and name it after the first. */
    private static final int HYPHENATION_POINT = 0x2027;

    private static final int IDEOGRAPHIC_SPACE = 0x3000;
    private static final int ZERO_WIDTH_SPACE = 0x200B;
    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final String KATAKANA_MIDDLE_DOT = "・";

    private final PDFont font;
    private final SymbolFont symbols;

    GlyphText(PDFont font) {
        this.font = font;
        this.symbols = SymbolFont.named(font.getName());
    }

    /** Empty where there is none. */
    String of(int code) {
        String text = said(code);
        if (symbols != null) {
            String symbol = symbols.text(text == null || text.isEmpty() ? code : text.charAt(0));
            text = symbol == null ? text : symbol;
        }
        if (meaningless(text)) {
            text = fromTables(code);
        }
        return meaningless(text) ? "" : plain(text);
    }

    /** Radicals as the ideographs they stand for, forms for vertical writing as the plain ones, ligatures apart. */
    static String plain(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int first = text.codePointAt(0);
        if (Character.isSpaceChar(first) || first == ZERO_WIDTH_SPACE || first == BYTE_ORDER_MARK) {
            return first == IDEOGRAPHIC_SPACE ? text : " ";
        }
        if (first == HYPHENATION_POINT) {
            return KATAKANA_MIDDLE_DOT;
        }
        boolean form = first >= 0xFE10 && first <= 0xFE19
                || first >= 0xFE30 && first <= 0xFE48
                || first >= 0xFB00 && first <= 0xFB06;
        return form ? Normalizer.normalize(text, Normalizer.Form.NFKC) : JapaneseText.radicals(text);
    }

    private String said(int code) {
        try {
            return font.toUnicode(code);
        } catch (RuntimeException e) {
            return null;
        }
    }

    private String fromTables(int code) {
        try {
            if (font instanceof PDType0Font composite && composite.getDescendantFont() instanceof PDCIDFontType2 cid) {
                return character(cid.getTrueTypeFont(), cid.codeToGID(code));
            }
            if (font instanceof PDTrueTypeFont simple) {
                int glyph = simple.codeToGID(code);
                String text = character(simple.getTrueTypeFont(), glyph);
                return text == null ? named(simple.getTrueTypeFont(), glyph) : text;
            }
        } catch (IOException | RuntimeException e) {
            return null;
        }
        return null;
    }

    private static String character(TrueTypeFont font, int glyph) throws IOException {
        CmapLookup cmap = font == null || glyph == 0 ? null : font.getUnicodeCmapLookup(false);
        List<Integer> codes = cmap == null ? null : cmap.getCharCodes(glyph);
        return codes == null || codes.isEmpty() ? null : Character.toString(codes.getFirst());
    }

    private static String named(TrueTypeFont font, int glyph) throws IOException {
        String name = font == null
                        || font.getPostScript() == null
                        || font.getPostScript().getGlyphNames() == null
                ? null
                : glyph < font.getPostScript().getGlyphNames().length
                        ? font.getPostScript().getGlyphNames()[glyph]
                        : null;
        return name == null ? null : GlyphList.getAdobeGlyphList().toUnicode(name);
    }

    private static boolean meaningless(String text) {
        if (text == null || text.isEmpty()) {
            return true;
        }
        int first = text.codePointAt(0);
        return first < ' ' && first != '\t'
                || first == 0xFFFD
                || first >= PRIVATE_USE_FIRST && first <= PRIVATE_USE_LAST;
    }
}
