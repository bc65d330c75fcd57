package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds running heads and feet, page numbers and index tabs: what stands in the margin at the same place of several
 * pages, numbers aside.
 */
final class RunningText {
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-－–―‐−~～\\s]*(?:[pP](?:age|AGE)?\\.?\\s?)?(?:[0-9０-９]{1,4}|[ivxIVX]{1,6})"
                    + "(?:\\s?[/／]\\s?[0-9０-９]{1,4})?[-－–―‐−~～\\s]*");
    private static final Pattern NUMBER = Pattern.compile("[0-9０-９]+");
    /** A head may stand beside the page number or apart from it. */
    private static final Pattern NUMBERS_AT_ENDS = Pattern.compile("^[-－–―‐−#\\s]+|[-－–―‐−#\\s]+$");

    /** Depth of the margins, as a part of the page. */
    private static final double MARGIN = 0.12;
    /** A page number stands in the outer part of it. */
    private static final double OUTER_MARGIN = 0.1;

    private static final double SIDE_MARGIN = 0.06;

    private static final int LEAST_PAGES = 3;
    private static final int SHORT_DOCUMENT = 5;
    /** Larger text that repeats may be the title of a topic that goes on; it must repeat on most pages. */
    private static final double TITLE = 1.15;
    /** Places are the same within this many points. */
    private static final double SAME_PLACE = 8;

    private RunningText() {}

    static Set<TextLine> find(List<PageReading> pages, double bodySize) {
        Set<TextLine> running = Collections.newSetFromMap(new IdentityHashMap<>());
        Map<Key, List<TextLine>> repeated = new HashMap<>();
        Map<Key, Set<Integer>> pagesOf = new HashMap<>();
        for (PageReading page : pages) {
            for (TextLine line : page.lines()) {
                if (line.markedContent() == MarkedContent.PAGINATION || isPageNumber(line, page)) {
                    running.add(line);
                    continue;
                }
                for (Key key : Key.of(line, page)) {
                    repeated.computeIfAbsent(key, k -> new ArrayList<>()).add(line);
                    pagesOf.computeIfAbsent(key, k -> new HashSet<>()).add(page.number());
                }
            }
        }
        repeated.forEach((key, lines) -> {
            boolean title = lines.stream().anyMatch(line -> line.size() > TITLE * bodySize);
            if (repeats(pagesOf.get(key).size(), pages.size(), title)) {
                running.addAll(lines);
            }
        });
        return running;
    }

    private static boolean repeats(int count, int pages, boolean title) {
        if (title) {
            return count >= LEAST_PAGES && count * 2 > pages;
        }
        return count >= LEAST_PAGES || pages <= SHORT_DOCUMENT && count >= 2;
    }

    private static boolean isPageNumber(TextLine line, PageReading page) {
        double x = (line.box().x0() + line.box().x1()) / 2 / page.width();
        double y = (line.box().y0() + line.box().y1()) / 2 / page.height();
        boolean outer = Math.min(y, 1 - y) < OUTER_MARGIN || Math.min(x, 1 - x) < SIDE_MARGIN;
        return outer && PAGE_NUMBER.matcher(line.text()).matches();
    }

    /**
     * What repeats.
     *
     * @param margin 0 top, 1 bottom, 2 left, 3 right
     * @param place distance along the axis across the margin, in steps; each line belongs to two overlapping steps
     */
    private record Key(String text, int margin, int place) {

        static List<Key> of(TextLine line, PageReading page) {
            Box box = line.box();
            double x = (box.x0() + box.x1()) / 2 / page.width();
            double y = (box.y0() + box.y1()) / 2 / page.height();
            boolean outer = Math.min(y, 1 - y) < MARGIN || Math.min(x, 1 - x) < SIDE_MARGIN;
            if (!outer) {
                return List.of();
            }
            String text = NUMBERS_AT_ENDS
                    .matcher(NUMBER.matcher(line.text()).replaceAll("#"))
                    .replaceAll("");
            if (y < MARGIN) {
                return at(text, 0, box.y0());
            }
            if (y > 1 - MARGIN) {
                return at(text, 1, box.y0());
            }
            return at(text, x < 0.5 ? 2 : 3, box.y0());
        }

        private static List<Key> at(String text, int margin, double place) {
            int step = (int) Math.floor(place / SAME_PLACE);
            int shifted = (int) Math.floor((place + SAME_PLACE / 2) / SAME_PLACE);
            return List.of(new Key(text, margin, 2 * step), new Key(text, margin, 2 * shifted + 1));
        }
    }
}
