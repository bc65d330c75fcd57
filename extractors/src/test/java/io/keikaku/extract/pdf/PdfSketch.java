package io.keikaku.extract.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Writes small PDF files for tests, operator by operator. Places are points from the top left. Fonts are not embedded and
 * have a predefined Unicode map: {@code M} a Mincho, {@code G} a bold Gothic, {@code V} one for vertical writing. Nothing is
 * compressed, so that files can be read and changed as text.
 */
final class PdfSketch implements AutoCloseable {
    private final PDDocument document = new PDDocument();
    private PDPage page;
    private StringBuilder content = new StringBuilder();

    /** Begins an A4 page. */
    PdfSketch page() {
        return page(595, 842);
    }

    PdfSketch page(float width, float height) {
        endPage();
        page = new PDPage(new PDRectangle(width, height));
        COSDictionary fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("M"), font("Ryumin-Light", "UniJIS-UTF16-H"));
        fonts.setItem(COSName.getPDFName("G"), font("GothicBBB-Bold", "UniJIS-UTF16-H"));
        fonts.setItem(COSName.getPDFName("V"), font("Ryumin-Light", "UniJIS-UTF16-V"));
        COSDictionary resources = new COSDictionary();
        resources.setItem(COSName.FONT, fonts);
        resources.setItem(COSName.XOBJECT, new COSDictionary());
        resources.setItem(COSName.PROPERTIES, new COSDictionary());
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        document.addPage(page);
        return this;
    }

    /** Writes with the baseline of the text at {@code y}. */
    PdfSketch text(double x, double y, double size, String text) {
        return text("M", x, y, size, text);
    }

    PdfSketch bold(double x, double y, double size, String text) {
        return text("G", x, y, size, text);
    }

    PdfSketch vertical(double x, double y, double size, String text) {
        return text("V", x, y, size, text);
    }

    /** Writes several lines, one below the other. */
    PdfSketch lines(double x, double y, double size, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            text(x, y + i * size * 1.5, size, lines[i]);
        }
        return this;
    }

    private PdfSketch text(String font, double x, double y, double size, String text) {
        return raw("BT /%s %.2f Tf 1 0 0 1 %.2f %.2f Tm %s Tj ET", font, size, x, height() - y, hex(text));
    }

    /** Text turned clockwise by so many degrees, beginning at a place. */
    PdfSketch turned(double degrees, double x, double y, double size, String text) {
        double angle = Math.toRadians(-degrees);
        return raw(
                "BT /M %.2f Tf %.5f %.5f %.5f %.5f %.2f %.2f Tm %s Tj ET",
                size, Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), x, height() - y, hex(text));
    }

    /** Appends a rectangle to the path. */
    PdfSketch rectangle(double x0, double y0, double x1, double y1) {
        return raw("%.2f %.2f %.2f %.2f re", x0, height() - y1, x1 - x0, y1 - y0);
    }

    PdfSketch fill(double x0, double y0, double x1, double y1) {
        return rectangle(x0, y0, x1, y1).raw("f");
    }

    PdfSketch line(double x0, double y0, double x1, double y1) {
        return raw("%.2f %.2f m %.2f %.2f l S", x0, height() - y0, x1, height() - y1);
    }

    /** Any operators; {@code %} as in {@link String#format}. */
    @SuppressWarnings("AnnotateFormatMethod")
    PdfSketch raw(String operators, Object... arguments) {
        content.append(String.format(Locale.ROOT, operators, arguments)).append('\n');
        return this;
    }

    /** A form to be shown by {@code /NAME Do}, whose resources are the page's own. */
    PdfSketch form(String name, String operators) {
        COSStream form = stream(operators);
        form.setItem(COSName.TYPE, COSName.XOBJECT);
        form.setItem(COSName.SUBTYPE, COSName.FORM);
        form.setItem(COSName.BBOX, rectangle(595, 842));
        form.setItem(COSName.RESOURCES, page.getCOSObject().getItem(COSName.RESOURCES));
        resource(COSName.XOBJECT).setItem(COSName.getPDFName(name), form);
        return this;
    }

    /** A grey image of one pixel, to be shown by {@code /NAME Do}. */
    PdfSketch image(String name) {
        COSStream image = stream("x");
        image.setItem(COSName.SUBTYPE, COSName.IMAGE);
        image.setInt(COSName.WIDTH, 1);
        image.setInt(COSName.HEIGHT, 1);
        image.setInt(COSName.BITS_PER_COMPONENT, 8);
        image.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
        resource(COSName.XOBJECT).setItem(COSName.getPDFName(name), image);
        return this;
    }

    /** A layer that is switched off, for {@code /OC /NAME BDC}. */
    PdfSketch hiddenLayer(String name) {
        COSDictionary group = new COSDictionary();
        group.setItem(COSName.TYPE, COSName.getPDFName("OCG"));
        group.setItem(COSName.NAME, new COSString(name));
        COSArray off = new COSArray();
        off.add(group);
        COSDictionary configuration = new COSDictionary();
        configuration.setItem(COSName.OFF, off);
        COSDictionary properties = new COSDictionary();
        properties.setItem(COSName.OCGS, off);
        properties.setItem(COSName.D, configuration);
        document.getDocumentCatalog().getCOSObject().setItem(COSName.OCPROPERTIES, properties);
        resource(COSName.PROPERTIES).setItem(COSName.getPDFName(name), group);
        return this;
    }

    PDPage pdPage() {
        return page;
    }

    /** The document, complete so far. */
    PDDocument document() {
        endPage();
        return document;
    }

    /** Walks the last page. */
    PageContent walk(java.util.List<io.keikaku.core.model.Warning> warnings) {
        PDDocument complete = document();
        return PageWalker.walk(page, 1, new Fonts(), new OptionalContent(complete), PdfLimits.DEFAULT, warnings);
    }

    Path save(Path file) throws IOException {
        document().save(file.toFile(), CompressParameters.NO_COMPRESSION);
        return file;
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private double height() {
        return page.getMediaBox().getHeight();
    }

    private COSDictionary resource(COSName kind) {
        return page.getCOSObject().getCOSDictionary(COSName.RESOURCES).getCOSDictionary(kind);
    }

    private void endPage() {
        if (page != null && !content.isEmpty()) {
            page.setContents(new PDStream(stream(content.toString())));
            content = new StringBuilder();
        }
    }

    private COSStream stream(String text) {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream()) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return stream;
    }

    private static COSArray rectangle(float width, float height) {
        COSArray box = new COSArray();
        box.add(COSInteger.ZERO);
        box.add(COSInteger.ZERO);
        box.add(new COSFloat(width));
        box.add(new COSFloat(height));
        return box;
    }

    private static COSDictionary font(String name, String encoding) {
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Japan1"));
        system.setInt(COSName.SUPPLEMENT, 6);
        COSDictionary descendant = new COSDictionary();
        descendant.setItem(COSName.TYPE, COSName.FONT);
        descendant.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        descendant.setName(COSName.BASE_FONT, name);
        descendant.setItem(COSName.CIDSYSTEMINFO, system);
        descendant.setInt(COSName.DW, 1000);
        COSArray descendants = new COSArray();
        descendants.add(descendant);
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, name);
        font.setName(COSName.ENCODING, encoding);
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }

    private static String hex(String text) {
        return "<" + HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }
}
