package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Stands at an element of an XML file and goes through what is in it. Names are local names, since the namespaces of office
 * formats differ by their editions. The nesting of the XML bounds the recursion; {@link PackageGuard} has bounded the nesting.
 */
final class XmlCursor {
    private final XMLStreamReader xml;

    XmlCursor(XMLStreamReader xml) {
        this.xml = xml;
    }

    /** What is done at each element within another. */
    interface ElementHandler {
        /**
         * Looks at the element at which the cursor stands.
         *
         * @return {@code true} if it was taken in, and the cursor stands at its end; {@code false} if the elements in it are
         *     to be looked at
         */
        boolean takesIn(String name) throws XMLStreamException, ReadException;
    }

    /** What is done with text between elements. */
    interface TextHandler {
        void add(String text);
    }

    /** Moves to the beginning of the next element, whatever it is in; {@code false} at the end of the file. */
    boolean nextElement() throws XMLStreamException {
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Goes through the elements in the current one, to its end. */
    void within(ElementHandler elements) throws XMLStreamException, ReadException {
        within(elements, text -> {});
    }

    /** Goes through the elements and the text in the current element, to its end. */
    void within(ElementHandler elements, TextHandler text) throws XMLStreamException, ReadException {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.END_ELEMENT -> depth--;
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.SPACE -> text.add(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> depth += elements.takesIn(xml.getLocalName()) ? 0 : 1;
                default -> {}
            }
        }
    }

    /** Moves to the end of the current element. */
    void skip() throws XMLStreamException, ReadException {
        within(name -> false);
    }

    /** The text of the current element, which has no elements in it; moves to its end. */
    String text() throws XMLStreamException {
        return xml.getElementText();
    }

    String name() {
        return xml.getLocalName();
    }

    /** {@code null} where the current element has no such attribute. */
    String attribute(String name) {
        return attribute(xml, name);
    }

    /** An attribute as a number, {@code otherwise} where there is none. */
    int number(String name, int otherwise) {
        String value = attribute(name);
        return value != null && value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : otherwise;
    }

    /** The attribute of an element at which a reader stands, {@code null} where it has none of that name. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
