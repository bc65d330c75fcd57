package io.keikaku.extract.pdf;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells titles in bands or boxes, one below the other, from a table of two columns: behind each number there is no more
 * than a typed space.
 */
final class NumberedTitles {
    private static final Pattern NUMBER = PagePhrases.pattern("title-number");
    /** Width of a typed space with what the letters beside it leave free, in sizes of the text. */
    private static final double SPACE = 1.4;

    private NumberedTitles() {}

    /**
     * Whether there is a number in some lines and nothing else before the edge, and a title right behind it.
     *
     * @param edge of the second column
     */
    static boolean are(List<TextRow> lines, double edge) {
        int titles = 0;
        for (TextRow line : lines) {
            TextRow number = line.between(Double.NEGATIVE_INFINITY, edge);
            TextRow title = line.between(edge, Double.POSITIVE_INFINITY);
            if (number == null || title == null) {
                continue;
            }
            boolean numbered = number.words().size() == 1
                    && NUMBER.matcher(number.words().getFirst().text().strip()).matches();
            double gap = title.box().x0() - number.box().x1();
            if (!numbered || gap > SPACE * line.size()) {
                return false;
            }
            titles++;
        }
        return titles > 0;
    }
}
