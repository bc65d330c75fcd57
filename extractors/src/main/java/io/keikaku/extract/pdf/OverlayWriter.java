package io.keikaku.extract.pdf;

import io.keikaku.core.file.AtomicFile;
import io.keikaku.core.model.Box;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.util.Matrix;

/**
 * Writes a copy of pages of a PDF with boxes drawn and named on them, so that what was read can be checked at a glance.
 * Stateless and thread-safe. Equal input gives equal bytes.
 */
public final class OverlayWriter {
    private static final float NAME_SIZE = 6;
    private static final float LINE_WIDTH = 0.8f;
    /** Told apart also by those who do not see all colours: the palette of M. Okabe and K. Ito (2008). */
    private static final int[] PALETTE = {0xD55E00, 0x0072B2, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9};

    /**
     * Writes the pages that have boxes.
     *
     * @param source a PDF that opens without a password
     * @param boxes to draw; those on pages that the source does not have are left out
     * @throws IOException if the source is no PDF, no box lies on its pages, or the target cannot be written, which then
     *     stays as it was
     */
    public void write(Path source, List<OverlayBox> boxes, Path target) throws IOException {
        Map<String, Integer> colours = new LinkedHashMap<>();
        boxes.forEach(box -> colours.putIfAbsent(box.group(), PALETTE[colours.size() % PALETTE.length]));
        Map<Integer, List<OverlayBox>> byPage =
                boxes.stream().collect(Collectors.groupingBy(OverlayBox::page, TreeMap::new, Collectors.toList()));
        try (PDDocument document = Loader.loadPDF(source.toFile())) {
            document.setAllSecurityToBeRemoved(true);
            for (int number = document.getNumberOfPages(); number >= 1; number--) {
                List<OverlayBox> onPage = byPage.get(number);
                if (onPage == null) {
                    document.removePage(number - 1);
                } else {
                    draw(document, document.getPage(number - 1), onPage, colours);
                }
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("nothing to draw on " + source + ": no box lies on one of its pages");
            }
            document.setDocumentId(1L);
            try (AtomicFile file = AtomicFile.create(target)) {
                document.save(file.stream());
                file.commit();
            }
        }
    }

    private static void draw(PDDocument document, PDPage page, List<OverlayBox> boxes, Map<String, Integer> colours)
            throws IOException {
        PageFrame frame = new PageFrame(page);
        PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, PDPageContentStream.AppendMode.APPEND, true, true)) {
            content.transform(frame.toUser());
            content.setLineWidth(LINE_WIDTH);
            for (OverlayBox each : boxes) {
                int colour = colours.get(each.group());
                float red = (colour >> 16 & 0xFF) / 255f;
                float green = (colour >> 8 & 0xFF) / 255f;
                float blue = (colour & 0xFF) / 255f;
                content.setStrokingColor(red, green, blue);
                content.setNonStrokingColor(red, green, blue);
                Box box = each.box();
                content.addRect((float) box.x0(), (float) box.y0(), (float) box.width(), (float) box.height());
                content.stroke();
                content.beginText();
                content.setFont(font, NAME_SIZE);
                content.setTextMatrix(new Matrix(1, 0, 0, -1, (float) box.x0() + 1, (float) box.y0() - 1));
                content.showText(each.name().replaceAll("[^\\x20-\\x7e]", ""));
                content.endText();
            }
        }
    }
}
