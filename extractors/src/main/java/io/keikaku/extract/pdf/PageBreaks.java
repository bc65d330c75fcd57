package io.keikaku.extract.pdf;

import io.keikaku.extract.japanese.Sentences;
import io.keikaku.extract.text.Marker;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Joins a paragraph that runs on over a page break: it ends in mid-sentence at the end of its measure. */
final class PageBreaks {
    private static final double SAME_SIZE = 0.3;

    private PageBreaks() {}

    /**
     * Joins in place.
     *
     * @param pages what stands on each page, in reading order
     * @param body tells body text from running heads and the like
     */
    static void join(List<List<PagePiece>> pages, Predicate<TextBlock> body) {
        for (int i = 0; i + 1 < pages.size(); i++) {
            int last = lastBody(pages.get(i), body);
            int first = firstBody(pages.get(i + 1), body);
            if (last >= 0
                    && first >= 0
                    && pages.get(i).get(last) instanceof TextBlock before
                    && pages.get(i + 1).get(first) instanceof TextBlock next
                    && goesOn(before, next)) {
                pages.get(i).set(last, joined(before, next));
                pages.get(i + 1).remove(first);
            }
        }
    }

    private static int lastBody(List<PagePiece> pieces, Predicate<TextBlock> body) {
        for (int i = pieces.size() - 1; i >= 0; i--) {
            if (!(pieces.get(i) instanceof TextBlock block) || body.test(block)) {
                return i;
            }
        }
        return -1;
    }

    private static int firstBody(List<PagePiece> pieces, Predicate<TextBlock> body) {
        for (int i = 0; i < pieces.size(); i++) {
            if (!(pieces.get(i) instanceof TextBlock block) || body.test(block)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean goesOn(TextBlock before, TextBlock next) {
        return before.cutOff()
                && before.lines().size() > 1
                && !Sentences.isEnded(before.text())
                && Marker.of(next.text()).isEmpty()
                && Math.abs(before.first().size() - next.first().size()) < SAME_SIZE
                && before.first().bold() == next.first().bold();
    }

    /** The text keeps the lines, and so the place, of its first part. */
    private static TextBlock joined(TextBlock before, TextBlock next) {
        String text = Sentences.glue(before.text(), next.text());
        return new TextBlock(text, new ArrayList<>(before.lines()), before.framed(), next.cutOff());
    }
}
