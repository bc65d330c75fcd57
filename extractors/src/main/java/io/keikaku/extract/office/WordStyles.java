package io.keikaku.extract.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The paragraph styles of a Word document: what a paragraph inherits of outline level and numbering. */
final class WordStyles {
    private static final int LONGEST_CHAIN = 20;
    private static final int LEVELS = 9;

    private final Map<String, Style> styles = new HashMap<>();

    private WordStyles() {}

    static WordStyles none() {
        return new WordStyles();
    }

    static WordStyles parse(XMLStreamReader xml) throws XMLStreamException {
        WordStyles styles = new WordStyles();
        String id = null;
        Style style = null;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style") && id != null) {
                styles.styles.put(id, style);
                id = null;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.getLocalName();
                if (name.equals("style")) {
                    id = XmlCursor.attribute(xml, "styleId");
                    style = new Style("", null, null, null, null);
                } else if (id != null) {
                    style = style.with(name, XmlCursor.attribute(xml, "val"));
                }
            }
        }
        return styles;
    }

    /** 0-based outline level of the paragraphs of a style; empty for body text. */
    Optional<Integer> outline(String id) {
        for (Style style = style(id, 0); style != null; style = style.parent) {
            if (style.outline != null) {
                return style.outline < LEVELS ? Optional.of(style.outline) : Optional.empty();
            }
            if (style.name.matches("heading [1-9]")) {
                return Optional.of(style.name.charAt(style.name.length() - 1) - '1');
            }
            if (style.name.equals("title")) {
                return Optional.of(0);
            }
        }
        return Optional.empty();
    }

    /** Id of the list of the paragraphs of a style. */
    Optional<Integer> numbering(String id) {
        for (Style style = style(id, 0); style != null; style = style.parent) {
            if (style.numbering != null) {
                return Optional.of(style.numbering);
            }
        }
        return Optional.empty();
    }

    /** 0-based level in that list. */
    int level(String id) {
        for (Style style = style(id, 0); style != null; style = style.parent) {
            if (style.level != null) {
                return style.level;
            }
        }
        return 0;
    }

    /** Whether the paragraphs of a style are lines of a table of contents. */
    boolean isContents(String id) {
        Style style = style(id, 0);
        return style != null && style.name.matches("toc [1-9]|table of figures");
    }

    private Style style(String id, int depth) {
        Style style = id == null || depth > LONGEST_CHAIN ? null : styles.get(id);
        return style == null ? null : style.inheriting(style(style.basedOn, depth + 1));
    }

    /** A style; {@code null} is what it leaves to the style that it is based on. */
    private record Style(String name, String basedOn, Integer outline, Integer numbering, Integer level, Style parent) {

        Style(String name, String basedOn, Integer outline, Integer numbering, Integer level) {
            this(name, basedOn, outline, numbering, level, null);
        }

        Style with(String property, String value) {
            if (value == null) {
                return this;
            }
            return switch (property) {
                case "name" -> new Style(value.toLowerCase(Locale.ROOT), basedOn, outline, numbering, level);
                case "basedOn" -> new Style(name, value, outline, numbering, level);
                case "outlineLvl" -> new Style(name, basedOn, number(value), numbering, level);
                case "numId" -> new Style(name, basedOn, outline, number(value), level);
                case "ilvl" -> new Style(name, basedOn, outline, numbering, number(value));
                default -> this;
            };
        }

        Style inheriting(Style from) {
            return new Style(name, basedOn, outline, numbering, level, from);
        }

        private static Integer number(String value) {
            return value.matches("[0-9]{1,9}") ? Integer.valueOf(value) : null;
        }
    }
}
