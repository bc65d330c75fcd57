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

    /** Whether each line, but for single words, is a number with a title right behind it; at least one is. */
    static boolean are(List<TextRow> lines) {
        List<TextRow> parted =
                lines.stream().filter(line -> line.words().size() > 1).toList();
        return !parted.isEmpty() && parted.stream().allMatch(NumberedTitles::isTitle);
    }

    private static boolean isTitle(TextRow line) {
        List<TextRow.Word> words = line.words();
        for (int i = 1; i < words.size(); i++) {
            double gap = words.get(i).box().x0() - words.get(i - 1).box().x1();
            if (gap > SPACE * line.size()) {
                return false;
            }
        }
        return NUMBER.matcher(words.getFirst().text().strip()).matches();
    }
}
