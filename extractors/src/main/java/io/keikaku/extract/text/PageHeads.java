package io.keikaku.extract.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The edges of the pages of a text. The same short line that begins, or ends, most of the pages is a running head or foot; a line
 * that only some pages in a row have names their section and is left. Immutable.
 */
final class PageHeads {
    private static final int LEAST_PAGES = 4;
    private static final double MOST = 0.6;
    /** Half-width columns; longer lines are text. */
    private static final int LONGEST = 100;

    private final Set<Passage> heads = new HashSet<>();
    private final Set<Passage> edges = new HashSet<>();

    PageHeads(List<Passage> passages) {
        Map<Integer, List<Passage>> pages = new HashMap<>();
        passages.forEach(passage -> pages.computeIfAbsent(passage.start().page(), p -> new ArrayList<>())
                .add(passage));
        heads.addAll(alike(pages.values().stream().map(page -> page.get(0)).toList()));
        heads.addAll(alike(
                pages.values().stream().map(page -> page.get(page.size() - 1)).toList()));
        for (List<Passage> page : pages.values()) {
            List<Passage> inner =
                    page.stream().filter(passage -> !heads.contains(passage)).toList();
            if (pages.size() > 1 && !inner.isEmpty()) {
                edges.add(inner.get(0));
                edges.add(inner.get(inner.size() - 1));
            } else {
                edges.addAll(inner);
            }
        }
    }

    /** Whether a passage is a running head or foot. */
    boolean isHead(Passage passage) {
        return heads.contains(passage);
    }

    /** Whether a page number may stand there: first or last on its page, or anywhere in a text that has no pages. */
    boolean mayNumber(Passage passage) {
        return edges.contains(passage);
    }

    private static List<Passage> alike(List<Passage> edges) {
        Map<String, List<Passage>> byText = new HashMap<>();
        for (Passage edge : edges) {
            if (edge instanceof Passage.Text text && text.isBody() && TextShape.width(text.text()) <= LONGEST) {
                byText.computeIfAbsent(text.text(), t -> new ArrayList<>()).add(edge);
            }
        }
        return byText.values().stream()
                .filter(same -> same.size() >= LEAST_PAGES && same.size() >= edges.size() * MOST)
                .flatMap(List::stream)
                .toList();
    }
}
