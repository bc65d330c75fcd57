package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** XML streams that resolve nothing outside and expand no entities. */
final class SafeXml {
    private static final String MESSAGE = "Message: ";
    /** The platform's own limit is low in some releases and absent in others; {@link PackageGuard} sets ours. */
    private static final String DEPTH = "jdk.xml.maxElementDepth";

    private SafeXml() {}

    static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        if (factory.isPropertySupported(DEPTH)) {
            factory.setProperty(DEPTH, "0");
        }
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("reference to something outside the file");
        });
        return factory.createXMLStreamReader(in);
    }

    /** What a failure to parse a part means. */
    static ReadException failure(String part, XMLStreamException e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException io) {
                throw io;
            }
        }
        if (e.getNestedException() instanceof IOException io) {
            throw io;
        }
        return new ReadException(ReadException.Kind.CORRUPT, part + " is broken XML: " + reason(e), e);
    }

    /** In one line: the message as it comes has its own head line, which tells the place. */
    private static String reason(XMLStreamException e) {
        String text = String.valueOf(e.getMessage());
        int message = text.indexOf(MESSAGE);
        String reason = (message < 0 ? text : text.substring(message + MESSAGE.length()))
                .replaceAll("\\s+", " ")
                .strip();
        return e.getLocation() == null ? reason : "line " + e.getLocation().getLineNumber() + ": " + reason;
    }
}
