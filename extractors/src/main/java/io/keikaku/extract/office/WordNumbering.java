package io.keikaku.extract.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The lists of a Word document, and how far each has counted. One instance serves one reading of one document. */
final class WordNumbering {
    private static final int LEVELS = 9;

    private final Map<Integer, Level[]> definitions = new HashMap<>();
    private final Map<Integer, Integer> lists = new HashMap<>();
    private final Map<Integer, int[]> counts = new HashMap<>();

    private WordNumbering() {}

    static WordNumbering none() {
        return new WordNumbering();
    }

    static WordNumbering parse(XMLStreamReader xml) throws XMLStreamException {
        WordNumbering numbering = new WordNumbering();
        Integer definition = null;
        Integer list = null;
        int level = -1;
        while (xml.hasNext()) {
            if (xml.next() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "abstractNum" -> {
                    definition = number(xml, "abstractNumId");
                    list = null;
                    Level[] levels = new Level[LEVELS];
                    Arrays.fill(levels, new Level("decimal", "", 1));
                    numbering.definitions.put(definition, levels);
                }
                case "num" -> {
                    list = number(xml, "numId");
                    definition = null;
                }
                case "abstractNumId" -> {
                    if (list != null && number(xml, "val") != null) {
                        numbering.lists.put(list, number(xml, "val"));
                    }
                }
                case "lvl" -> {
                    Integer at = number(xml, "ilvl");
                    level = definition != null && at != null && at < LEVELS ? at : -1;
                }
                case "numFmt", "lvlText", "start" -> {
                    if (definition != null && level >= 0) {
                        Level[] levels = numbering.definitions.get(definition);
                        levels[level] = levels[level].with(xml.getLocalName(), XmlCursor.attribute(xml, "val"));
                    }
                }
                default -> {}
            }
        }
        return numbering;
    }

    /** Counts one item on and gives its marker as printed; empty where the list prints none. */
    String next(int list, int level) {
        Level[] levels = definitions.get(lists.getOrDefault(list, -1));
        if (levels == null || level < 0 || level >= LEVELS) {
            return TextBlocks.BULLET;
        }
        int[] count = counts.computeIfAbsent(lists.get(list), unused -> new int[LEVELS]);
        count[level]++;
        Arrays.fill(count, level + 1, LEVELS, 0);
        if (levels[level].format.equals("bullet")) {
            return bullet(levels[level].text);
        }
        String marker = levels[level].text;
        for (int i = 0; i <= level; i++) {
            int value = levels[i].start + Math.max(1, count[i]) - 1;
            marker = marker.replace("%" + (i + 1), NumberFormats.format(levels[i].format, value));
        }
        return marker.strip();
    }

    /** Bullets of symbol fonts have no meaning outside of their font. */
    private static String bullet(String text) {
        String stripped = text.strip();
        boolean symbol = stripped.isEmpty()
                || stripped.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        return symbol ? TextBlocks.BULLET : stripped;
    }

    private static Integer number(XMLStreamReader xml, String attribute) {
        String value = XmlCursor.attribute(xml, attribute);
        return value != null && value.matches("[0-9]{1,9}") ? Integer.valueOf(value) : null;
    }

    /**
     * A level of a list.
     *
     * @param format of WordprocessingML's number formats
     * @param text with {@code %1} for the number of the first level
     */
    private record Level(String format, String text, int start) {

        Level with(String property, String value) {
            if (value == null) {
                return this;
            }
            return switch (property) {
                case "numFmt" -> new Level(value, text, start);
                case "lvlText" -> new Level(format, value, start);
                default -> value.matches("[0-9]{1,9}") ? new Level(format, text, Integer.parseInt(value)) : this;
            };
        }
    }
}
