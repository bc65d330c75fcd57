package io.keikaku.extract.office;

import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import io.keikaku.extract.text.LayoutWords;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads OpenDocument files (odt, ods, odp) from their XML. Sheets and slides are pages; text documents have the pages that
 * the program that saved them recorded.
 */
final class OpenDocumentReader implements FormatReader {
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    private final LayoutWords words;

    OpenDocumentReader(LayoutWords words) {
        this.words = words;
    }

    @Override
    public List<Page> read(Path file, OfficeLimits limits) throws IOException, ReadException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            refuseLocked(zip);
            new PackageGuard(limits).check(file);
            try (InputStream in = part(zip, CONTENT)) {
                return new OpenDocumentParser(new XmlCursor(SafeXml.reader(in)), words, new Budget(limits)).parse();
            }
        } catch (XMLStreamException e) {
            throw SafeXml.failure(CONTENT, e);
        }
    }

    /** The parts of a locked file are noise; only the manifest says why. */
    private static void refuseLocked(ZipFile zip) throws IOException, ReadException, XMLStreamException {
        if (zip.getEntry(MANIFEST) == null) {
            return;
        }
        try (InputStream in = part(zip, MANIFEST)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("encryption-data")) {
                    throw OfficeFailures.encrypted(null);
                }
            }
        }
    }

    private static InputStream part(ZipFile zip, String name) throws IOException, ReadException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            throw new ReadException(ReadException.Kind.CORRUPT, "the package lacks its part " + name);
        }
        return new BufferedInputStream(zip.getInputStream(entry));
    }
}
