package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import io.keikaku.core.model.Warning;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Collects the text that a walk over a page shows, and the hidden text of a recogniser. One serves one page. */
final class PageText {
    /** What is less opaque is not seen. */
    static final double FAINT = 0.02;
    /** With so many times more hidden glyphs than seen ones, the hidden ones are the page's text. */
    private static final int MORE_HIDDEN = 20;

    private final PageFrame frame;
    private final Fonts fonts;
    private final PdfLimits limits;
    private final Colours colours;
    private final ClipTracker clips;
    private final GlyphCollector seen = new GlyphCollector();
    private final GlyphCollector unseen = new GlyphCollector();
    private final ActualText stated = new ActualText();
    private int slanted;
    private boolean cut;

    PageText(PageFrame frame, Fonts fonts, PdfLimits limits, Colours colours, ClipTracker clips) {
        this.frame = frame;
        this.fonts = fonts;
        this.limits = limits;
        this.colours = colours;
        this.clips = clips;
    }

    /** Opens a marked-content sequence for which a text may be stated; {@code null} where none is. */
    void begin(String actualText) {
        stated.begin(actualText);
    }

    void end() {
        stated.end();
    }

    /** Takes a glyph as the content stream shows it. */
    void show(Matrix rendering, PDFont font, int code, Vector displacement, PDGraphicsState state, int markedContent) {
        if (seen.size() + unseen.size() + stated.waiting() >= limits.glyphs()) {
            cut = true;
            return;
        }
        FontReader reader = fonts.of(font);
        GlyphPlace place = GlyphPlace.of(rendering, frame, reader, code, displacement);
        if (place == null) {
            return;
        }
        if (place.slanted()) {
            slanted++;
            return;
        }
        Box box = place.box();
        if (!clips.current(state).bounds().holds((box.x0() + box.x1()) / 2, (box.y0() + box.y1()) / 2)) {
            return;
        }
        RenderingMode mode = state.getTextState().getRenderingMode();
        boolean fills = mode == null || mode.isFill();
        boolean strokes = mode != null && mode.isStroke();
        double alpha = fills ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        int colour =
                fills ? colours.rgb(state.getNonStrokingColor(), alpha) : colours.rgb(state.getStrokingColor(), alpha);
        Glyph glyph = new Glyph(
                reader.text(code),
                box,
                place.baseline(),
                place.size(),
                reader.name(),
                reader.bold() || fills && strokes,
                place.rotation(),
                reader.vertical(),
                colour,
                markedContent);
        boolean shown = (fills || strokes) && alpha > FAINT;
        stated.add(glyph, shown ? seen : unseen);
    }

    /** Ends the collection. */
    void close() {
        stated.flush();
    }

    /** Whether the page shows hardly any text but hides much, as scans do that were recognised. */
    boolean hidden() {
        return unseen.size() > 0 && seen.size() * MORE_HIDDEN < unseen.size();
    }

    /** The hidden glyphs, in painting order. */
    List<Glyph> hiddenGlyphs(List<ImageBox> images) {
        return unseen.visible(List.of(), images);
    }

    /** The glyphs that are seen, in painting order. */
    List<Glyph> shownGlyphs(List<Shape> shapes, List<ImageBox> images) {
        return seen.visible(shapes, images);
    }

    /** Whether there was more text than is read. */
    boolean cut() {
        return cut;
    }

    /** Tells what of the text could not be read. */
    void warn(int page, List<Glyph> glyphs, List<Warning> warnings) {
        long unreadable =
                glyphs.stream().filter(glyph -> glyph.text().isEmpty()).count();
        if (unreadable > 0) {
            warnings.add(
                    new Warning("GLYPH_UNREADABLE", unreadable + " glyphs have no Unicode text in their fonts.", page));
        }
        if (slanted > 0) {
            warnings.add(new Warning(
                    "TEXT_SLANTED", slanted + " glyphs that run aslant, such as watermarks, were left out.", page));
        }
    }
}
