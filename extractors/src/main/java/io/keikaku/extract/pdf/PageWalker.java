package io.keikaku.extract.pdf;

import io.keikaku.core.model.Warning;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Walks a page's content stream once and collects what is shown. Nothing is rendered; images are not decoded.
 *
 * <p>One walker serves one page.
 */
final class PageWalker extends PDFGraphicsStreamEngine {
    private final PageFrame frame;
    private final PdfLimits limits;
    private final PageBudget budget;
    private final PageText text;
    private final PageDrawing drawing;
    private final PathCollector path;
    private final MarkedContent marked;

    private PageWalker(PDPage page, Fonts fonts, OptionalContent layers, PdfLimits limits) {
        super(page);
        this.frame = new PageFrame(page);
        this.limits = limits;
        this.budget = new PageBudget(limits);
        Colours colours = new Colours();
        ClipTracker clips = new ClipTracker(frame);
        this.text = new PageText(frame, fonts, limits, colours, clips);
        this.drawing = new PageDrawing(frame, limits, colours, clips);
        this.path = drawing.path();
        this.marked = new MarkedContent(layers);
        addOperator(new ShowXObject(this));
        addOperator(new ShowInlineImage(this));
    }

    /**
     * Walks a page.
     *
     * @param number 1-based
     * @param fonts of the document, shared by its pages
     * @param warnings receives what could not be read well
     */
    static PageContent walk(
            PDPage page, int number, Fonts fonts, OptionalContent layers, PdfLimits limits, List<Warning> warnings) {
        PageWalker walker = new PageWalker(page, fonts, layers, limits);
        try {
            walker.processPage(page);
        } catch (PageBudget.ExhaustedException e) {
            warnings.add(new Warning(
                    "PAGE_LIMIT", "The page " + e.getMessage() + "; what is drawn after that was not read.", number));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            warnings.add(new Warning(
                    "PAGE_CORRUPT", "The page's content breaks off: " + e + ". What precedes was read.", number));
        }
        return walker.content(number, warnings);
    }

    private PageContent content(int number, List<Warning> warnings) {
        text.close();
        List<Shape> drawn = drawing.shapes();
        List<ImageBox> images = drawing.pictures();
        boolean recognised = text.hidden() && drawing.isScan();
        List<Glyph> glyphs = recognised ? text.hiddenGlyphs(images) : text.shownGlyphs(drawn, images);
        text.warn(number, glyphs, warnings);
        if (text.cut() || drawing.cut()) {
            warnings.add(new Warning("PAGE_LIMIT", "The page holds more than is read; the rest was left out.", number));
        }
        return new PageContent(number, frame.width(), frame.height(), glyphs, drawn, images, recognised);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        budget.spend();
        super.processOperator(operator, operands);
    }

    @Override
    protected void showGlyph(Matrix rendering, PDFont font, int code, Vector displacement) {
        if (!marked.hidden()) {
            text.show(rendering, font, code, displacement, getGraphicsState(), marked.identifier());
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        drawing.rectangle(p0, p1, p2, p3);
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.isEmpty() ? null : new Point2D.Double(path.currentX(), path.currentY());
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        drawing.clip();
    }

    @Override
    public void endPath() {
        drawing.end(getGraphicsState());
    }

    @Override
    public void strokePath() {
        paint(false, true);
    }

    @Override
    public void fillPath(int windingRule) {
        paint(true, false);
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        paint(true, true);
    }

    private void paint(boolean fill, boolean stroke) {
        PDGraphicsState state = getGraphicsState();
        if (!marked.hidden()) {
            drawing.paint(state, fill, stroke ? transformWidth(state.getLineWidth()) : -1);
        }
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        if (!marked.hidden()) {
            drawing.shade(getGraphicsState(), getResources().getShading(shadingName));
        }
    }

    @Override
    public void drawImage(PDImage image) {
        showImage();
    }

    /** Notes an image, which fills the unit square of the current space. */
    void showImage() {
        if (!marked.hidden()) {
            drawing.picture(getGraphicsState());
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked.begin(tag, properties, getLevel());
        text.begin(properties == null ? null : properties.getString(COSName.ACTUAL_TEXT));
    }

    @Override
    public void endMarkedContentSequence() {
        marked.end();
        text.end();
    }

    int nestingLimit() {
        return limits.nesting();
    }

    boolean hides(COSDictionary optionalContent) {
        return marked.hides(optionalContent);
    }
}
