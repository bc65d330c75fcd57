package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through the zip package of an office file before anything is loaded from it: how much it unpacks to, how deep its
 * XML nests, whether it declares entities. What passes can be held in memory.
 */
final class PackageGuard {
    private static final int BUFFER = 1 << 16;

    private final OfficeLimits limits;
    private long unpacked;
    private long xml;

    PackageGuard(OfficeLimits limits) {
        this.limits = limits;
    }

    void check(Path file) throws ReadException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw new ReadException(
                        ReadException.Kind.LIMIT, "the file has more than " + limits.entries() + " parts");
            }
            Enumeration<? extends ZipEntry> entries = zip.entries();
            while (entries.hasMoreElements()) {
                check(zip, entries.nextElement());
            }
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.CORRUPT, "the file is no whole package: " + e.getMessage(), e);
        }
    }

    private void check(ZipFile zip, ZipEntry entry) throws IOException, ReadException {
        if (entry.isDirectory()) {
            return;
        }
        try (InputStream in = zip.getInputStream(entry)) {
            if (isXml(entry.getName())) {
                checkXml(entry.getName(), new Counted(in));
            } else {
                new Counted(in).drain();
            }
        } catch (TooMuch e) {
            throw new ReadException(
                    ReadException.Kind.LIMIT,
                    "the file unpacks to more than " + limits.unpackedBytes() + " bytes, or its XML to more than "
                            + limits.xmlBytes(),
                    e);
        }
    }

    private static boolean isXml(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".xml") || lower.endsWith(".rels");
    }

    private void checkXml(String name, Counted in) throws IOException, ReadException {
        in.xml = true;
        try {
            XMLStreamReader reader = SafeXml.reader(new BufferedInputStream(in, BUFFER));
            int depth = 0;
            while (reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.START_ELEMENT && ++depth > limits.depth()) {
                    throw new ReadException(
                            ReadException.Kind.LIMIT, name + " nests deeper than " + limits.depth() + " elements");
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.failure(name, e);
        }
    }

    /** Thrown through the parsers that read from a counted stream. */
    private static final class TooMuch extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** Counts what passes. */
    private final class Counted extends InputStream {
        private final InputStream in;
        private boolean xml;

        Counted(InputStream in) {
            this.in = in;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = in.read(buffer, offset, length);
            if (read > 0) {
                unpacked += read;
                PackageGuard.this.xml += xml ? read : 0;
                if (unpacked > limits.unpackedBytes() || PackageGuard.this.xml > limits.xmlBytes()) {
                    throw new TooMuch();
                }
            }
            return read;
        }

        void drain() throws IOException {
            byte[] buffer = new byte[BUFFER];
            int last;
            do {
                last = read(buffer, 0, buffer.length);
            } while (last >= 0);
        }
    }
}
