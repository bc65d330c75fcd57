package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.util.Matrix;

/** Draws boxes on one page: tinted, framed just within their edges, so that neighbours stay apart, each with a name tab. */
final class OverlayPage {
    private static final float LINE_WIDTH = 0.8f;
    private static final float TINT = 0.1f;
    private static final double INSET = 0.6;
    private static final float NAME_SIZE = 5;
    private static final double TAB_HEIGHT = 6;
    private static final double TAB_PADDING = 1;
    /** Tabs that meet others move along; where there are too many they lie on one another. */
    private static final int MOST_MOVES = 12;

    private final PageFrame frame;
    private final PDPageContentStream content;
    private final PDFont font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final List<Box> tabs = new ArrayList<>();

    private OverlayPage(PDPage page, PDPageContentStream content) {
        this.frame = new PageFrame(page);
        this.content = content;
    }

    /** @param colours of the groups of the boxes, {@code 0xRRGGBB} */
    static void draw(PDDocument document, PDPage page, List<OverlayBox> boxes, Map<String, Integer> colours)
            throws IOException {
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            OverlayPage overlay = new OverlayPage(page, content);
            content.transform(overlay.frame.toUser());
            content.setLineWidth(LINE_WIDTH);
            for (OverlayBox box : boxes) {
                boolean holdsOthers = boxes.stream()
                        .anyMatch(
                                other -> !other.group().equals(box.group()) && Boxes.within(other.box(), box.box(), 0));
                overlay.frame(box.box(), colours.get(box.group()), holdsOthers ? 0 : TINT);
            }
            for (OverlayBox box : boxes) {
                overlay.tab(box, colours.get(box.group()));
            }
        }
    }

    private void frame(Box box, int colour, float tint) throws IOException {
        colour(colour);
        double inset = Math.min(INSET, Math.min(box.width(), box.height()) / 3);
        Box inner = new Box(box.x0() + inset, box.y0() + inset, box.x1() - inset, box.y1() - inset);
        opacity(tint);
        rectangle(inner);
        content.fill();
        opacity(1);
        rectangle(inner);
        content.stroke();
    }

    /** Across the upper edge, where cells have the least text. */
    private void tab(OverlayBox box, int colour) throws IOException {
        String name = box.name().replaceAll("[^\\x20-\\x7e]", "").strip();
        if (name.isEmpty()) {
            return;
        }
        double width = font.getStringWidth(name) / 1000 * NAME_SIZE + 2 * TAB_PADDING;
        Box tab = free(box.box(), width);
        colour(colour);
        rectangle(tab);
        content.fill();
        content.setNonStrokingColor(1f, 1f, 1f);
        content.beginText();
        content.setFont(font, NAME_SIZE);
        content.setTextMatrix(
                new Matrix(1, 0, 0, -1, (float) (tab.x0() + TAB_PADDING), (float) (tab.y1() - 1.5 * TAB_PADDING)));
        content.showText(name);
        content.endText();
    }

    private Box free(Box box, double width) {
        double y0 = Math.max(0, Math.min(box.y0() - TAB_HEIGHT / 2, frame.height() - TAB_HEIGHT));
        double x0 = Math.max(0, Math.min(box.x0() + INSET, frame.width() - width));
        Box tab = new Box(x0, y0, x0 + width, y0 + TAB_HEIGHT);
        for (int moves = 0; moves < MOST_MOVES; moves++) {
            Box wanted = tab;
            Optional<Box> taken = tabs.stream()
                    .filter(other -> Boxes.overlap(wanted, other) > 0)
                    .findFirst();
            if (taken.isEmpty()) {
                break;
            }
            double next = taken.get().x1();
            tab = new Box(next, y0, next + width, y0 + TAB_HEIGHT);
        }
        tabs.add(tab);
        return tab;
    }

    private void rectangle(Box box) throws IOException {
        content.addRect((float) box.x0(), (float) box.y0(), (float) box.width(), (float) box.height());
    }

    private void colour(int colour) throws IOException {
        float red = (colour >> 16 & 0xFF) / 255f;
        float green = (colour >> 8 & 0xFF) / 255f;
        float blue = (colour & 0xFF) / 255f;
        content.setStrokingColor(red, green, blue);
        content.setNonStrokingColor(red, green, blue);
    }

    private void opacity(float opacity) throws IOException {
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.setNonStrokingAlphaConstant(opacity);
        content.setGraphicsStateParameters(state);
    }
}
