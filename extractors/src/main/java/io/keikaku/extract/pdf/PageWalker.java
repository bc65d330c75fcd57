package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import io.keikaku.core.model.Warning;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
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
    private final Colours colours = new Colours();
    private final PageText text;
    private final ShapeCollector shapes;
    private final List<ImageBox> images = new ArrayList<>();
    private final PathCollector path;
    private final ClipTracker clips;
    private final MarkedContent marked;
    private boolean clipPending;

    private PageWalker(PDPage page, Fonts fonts, OptionalContent layers, PdfLimits limits) {
        super(page);
        this.frame = new PageFrame(page);
        this.limits = limits;
        this.budget = new PageBudget(limits);
        this.path = new PathCollector(limits.points());
        this.clips = new ClipTracker(frame);
        this.shapes = new ShapeCollector(frame, limits);
        this.text = new PageText(frame, fonts, limits, colours, clips);
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
        List<Shape> drawn = shapes.shapes();
        boolean recognised = text.hidden() && coversPage();
        List<Glyph> glyphs = recognised ? text.hiddenGlyphs(images) : text.shownGlyphs(drawn, images);
        text.warn(number, glyphs, warnings);
        if (text.cut() || shapes.cut()) {
            warnings.add(new Warning("PAGE_LIMIT", "The page holds more than is read; the rest was left out.", number));
        }
        return new PageContent(number, frame.width(), frame.height(), glyphs, drawn, images, recognised);
    }

    private boolean coversPage() {
        double area = frame.width() * frame.height();
        return images.stream()
                .anyMatch(image -> image.box().width() * image.box().height() > area * 0.5);
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
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.close();
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
        clipPending = true;
    }

    @Override
    public void endPath() {
        if (clipPending && !path.isEmpty()) {
            getGraphicsState().intersectClippingPath(path.toUserPath());
        }
        clipPending = false;
        path.clear();
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
        boolean fills = fill && state.getNonStrokeAlphaConstant() > PageText.FAINT;
        boolean strokes = stroke && state.getAlphaConstant() > PageText.FAINT;
        if (!marked.hidden() && (fills || strokes)) {
            int filled = fills ? colours.rgb(state.getNonStrokingColor(), state.getNonStrokeAlphaConstant()) : -1;
            int stroked = strokes ? colours.rgb(state.getStrokingColor(), state.getAlphaConstant()) : -1;
            double width = strokes ? transformWidth(state.getLineWidth()) : 0;
            boolean dashed = strokes
                    && state.getLineDashPattern() != null
                    && state.getLineDashPattern().getDashArray().length > 0;
            shapes.add(path, clips.current(state), new ShapeCollector.Paint(filled, stroked, width, dashed));
        }
        endPath();
    }

    @Override
    public void shadingFill(COSName shadingName) throws IOException {
        if (!marked.hidden()) {
            int colour = colours.rgb(getResources().getShading(shadingName));
            shapes.addClip(clips.current(getGraphicsState()), colour);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        showImage();
    }

    /** Notes an image, which fills the unit square of the current space. */
    void showImage() {
        if (marked.hidden()) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        Box box = frame.box(matrix.createAffineTransform()
                .createTransformedShape(new java.awt.geom.Rectangle2D.Double(0, 0, 1, 1))
                .getBounds2D());
        ClipBox rest = clips.current(getGraphicsState()).bounds().and(box);
        if (!rest.empty() && images.size() < limits.shapes()) {
            images.add(new ImageBox(rest.bounds()));
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
