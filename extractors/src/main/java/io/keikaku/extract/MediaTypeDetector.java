package io.keikaku.extract;

import io.keikaku.extract.text.TextDetector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.Detector;
import org.apache.tika.detect.microsoft.POIFSContainerDetector;
import org.apache.tika.detect.zip.DefaultZipContainerDetector;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;

/**
 * Finds a file's media type from its bytes: Tika's magic numbers, then a look into zip and OLE containers, then our own
 * eye for Japanese text, which Tika takes for other things. Immutable and thread-safe.
 */
final class MediaTypeDetector {
    private static final String PDF = "application/pdf";
    private static final int PDF_WITHIN = 1024;
    private static final String TEXT = "text/plain";
    private static final String HTML = "text/html";
    private static final String ZIP = "application/zip";
    /** Tika's name for an office file of which it cannot be told what it holds. */
    private static final String OFFICE_PACKAGE = "application/x-tika-ooxml";

    private static final String XML = "application/xml";
    /** Formats that are written as text and yet are none to read as a plan. */
    private static final Set<String> WRITTEN_AS_TEXT = Set.of(
            "application/pdf", "application/rtf", "application/json", "application/postscript", "message/rfc822");

    private static final Pattern HTML_TAG = Pattern.compile("<(?:!doctype\\s+html|html|head|body)[\\s>]");
    private static final int HTML_WITHIN = 8192;

    private final Detector magic = MimeTypes.getDefaultMimeTypes();
    private final Detector zip =
            new DefaultZipContainerDetector(new ServiceLoader(getClass().getClassLoader()));
    private final Detector ole = new POIFSContainerDetector();

    /**
     * @param head the first bytes, at least 64 KB where the file has as many
     * @param file to look into if it is a container
     */
    String detect(byte[] head, Path file) throws IOException {
        if (isPdf(head)) {
            return PDF;
        }
        MediaType type = magic.detect(new ByteArrayInputStream(head), new Metadata());
        String name = type.getBaseType().toString();
        if (name.equals("application/x-tika-msoffice")) {
            return container(ole, name, file);
        }
        if (head.length > 1 && head[0] == 'P' && head[1] == 'K') {
            String found = container(zip, name, file);
            return found.equals(ZIP) && isOfficePackage(file) ? OFFICE_PACKAGE : found;
        }
        if (WRITTEN_AS_TEXT.contains(name)) {
            return name;
        }
        if (TextDetector.isText(head)) {
            return isHtml(head) ? HTML : name.equals(XML) ? XML : TEXT;
        }
        return name.equals(TEXT) ? MediaType.OCTET_STREAM.toString() : name;
    }

    private static String container(Detector detector, String known, Path file) throws IOException {
        try (TikaInputStream in = TikaInputStream.get(file)) {
            String found = detector.detect(in, new Metadata()).getBaseType().toString();
            return found.equals(MediaType.OCTET_STREAM.toString()) ? known : found;
        }
    }

    private static boolean isOfficePackage(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            return archive.getEntry("[Content_Types].xml") != null;
        } catch (IOException e) {
            return false; // damaged; whoever reads it will say so
        }
    }

    /** As PDF readers do: the header may stand anywhere in the first kilobyte, behind what a download left there. */
    private static boolean isPdf(byte[] head) {
        return new String(head, 0, Math.min(head.length, PDF_WITHIN), StandardCharsets.ISO_8859_1).contains("%PDF-");
    }

    private static boolean isHtml(byte[] head) {
        String start = new String(head, 0, Math.min(head.length, HTML_WITHIN), StandardCharsets.ISO_8859_1)
                .replace("\0", "")
                .toLowerCase(Locale.ROOT);
        return HTML_TAG.matcher(start).find();
    }
}
