package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The parts of an Office Open XML package, found by their relationships. */
final class OfficePackage implements AutoCloseable {
    private final ZipFile zip;
    private final String main;

    private OfficePackage(ZipFile zip, String main) {
        this.zip = zip;
        this.main = main;
    }

    static OfficePackage open(Path file) throws IOException, ReadException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            String main = target(zip, "_rels/.rels", "officeDocument").orElse("word/document.xml");
            return new OfficePackage(zip, main.startsWith("/") ? main.substring(1) : main);
        } catch (IOException | ReadException e) {
            zip.close();
            throw e;
        }
    }

    /** The main part. */
    InputStream main() throws IOException, ReadException {
        ZipEntry entry = zip.getEntry(main);
        if (entry == null) {
            throw new ReadException(ReadException.Kind.CORRUPT, "the package lacks its main part " + main);
        }
        return new BufferedInputStream(zip.getInputStream(entry));
    }

    /** A part to which the main part is related, by the last word of the relationship's type. */
    Optional<InputStream> related(String type) throws IOException, ReadException {
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        Optional<String> target = target(zip, folder + "_rels/" + main.substring(slash) + ".rels", type);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        String name = target.get().startsWith("/") ? target.get().substring(1) : folder + target.get();
        ZipEntry entry = zip.getEntry(name);
        return entry == null ? Optional.empty() : Optional.of(new BufferedInputStream(zip.getInputStream(entry)));
    }

    private static Optional<String> target(ZipFile zip, String part, String type) throws IOException, ReadException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return Optional.empty();
        }
        try (InputStream in = zip.getInputStream(entry)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("Relationship")
                        && String.valueOf(xml.getAttributeValue(null, "Type")).endsWith("/" + type)) {
                    return Optional.ofNullable(xml.getAttributeValue(null, "Target"));
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw SafeXml.failure(part, e);
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
