package io.keikaku.extract.office;

import io.keikaku.core.resource.ResourceText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What matters of the automatic styles of an OpenDocument file: markers of lists, borders and backgrounds of cells. */
final class OpenDocumentStyles {
    private static final List<List<String>> FORMATS =
            ResourceText.rows(OpenDocumentStyles.class, "open-document-formats.tsv");

    private final Map<String, Map<Integer, Level>> lists = new HashMap<>();
    private final Map<String, CellStyle> cells = new HashMap<>();
    private String list;
    private String style;

    /** Takes note of an element of the styles. */
    void element(String name, XmlCursor element) {
        switch (name) {
            case "list-style" -> list = element.attribute("name");
            case "style" -> style = element.attribute("name");
            case "list-level-style-number", "list-level-style-bullet" -> level(name, element);
            case "table-cell-properties" -> {
                if (style != null) {
                    cells.put(style, cell(element));
                }
            }
            default -> {}
        }
    }

    private void level(String name, XmlCursor element) {
        if (list == null || element.number("level", 0) == 0) {
            return;
        }
        Level level = name.endsWith("bullet")
                ? new Level(null, bullet(element.attribute("bullet-char")), "", 1)
                : new Level(
                        orEmpty(element.attribute("num-format")),
                        orEmpty(element.attribute("num-prefix")),
                        orEmpty(element.attribute("num-suffix")),
                        element.number("start-value", 1));
        lists.computeIfAbsent(list, unused -> new HashMap<>()).put(element.number("level", 0), level);
    }

    private static CellStyle cell(XmlCursor element) {
        boolean bordered = false;
        for (String side : new String[] {"border", "border-top", "border-bottom", "border-left", "border-right"}) {
            String border = element.attribute(side);
            bordered |= border != null && !border.equals("none");
        }
        String background = element.attribute("background-color");
        String fill = background != null && background.startsWith("#") ? Colours.fill(background.substring(1)) : null;
        return new CellStyle(bordered, fill);
    }

    /**
     * The marker of an item.
     *
     * @param name of the list's style, {@code null} where it names none
     * @param level 1-based
     * @param count 1-based place of the item in its list
     */
    String marker(String name, int level, int count) {
        Level found = name == null ? null : lists.getOrDefault(name, Map.of()).get(level);
        return found == null ? TextBlocks.BULLET : found.marker(count);
    }

    /** The style of a cell; plain where it is unknown. */
    CellStyle cell(String name) {
        return name == null ? CellStyle.PLAIN : cells.getOrDefault(name, CellStyle.PLAIN);
    }

    private static String bullet(String sign) {
        boolean symbol = sign == null
                || sign.isBlank()
                || sign.codePoints().anyMatch(c -> Character.getType(c) == Character.PRIVATE_USE);
        return symbol ? TextBlocks.BULLET : sign;
    }

    private static String orEmpty(String value) {
        return value == null ? "" : value;
    }

    /**
     * How a cell looks.
     *
     * @param fill as {@code #rrggbb}, {@code null} where none or white
     */
    record CellStyle(boolean bordered, String fill) {
        static final CellStyle PLAIN = new CellStyle(false, null);

        boolean isPlain() {
            return !bordered && fill == null;
        }
    }

    /**
     * A level of a list.
     *
     * @param format {@code null} for bullets
     */
    private record Level(String format, String prefix, String suffix, int start) {

        String marker(int count) {
            if (format == null) {
                return prefix;
            }
            int number = start + count - 1;
            for (List<String> known : FORMATS) {
                if (format.startsWith(known.get(0))) {
                    return (prefix + NumberFormats.format(known.get(1), number) + suffix).strip();
                }
            }
            return format.isEmpty() ? TextBlocks.BULLET : (prefix + number + suffix).strip();
        }
    }
}
