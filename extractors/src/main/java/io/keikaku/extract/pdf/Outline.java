package io.keikaku.extract.pdf;

import io.keikaku.extract.japanese.JapaneseText;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/** The bookmarks of a document: which text on which page is a heading of which level. */
final class Outline {
    private static final int MOST_ITEMS = 20_000;
    private static final int DEEPEST = 9;

    private final Map<COSDictionary, Map<String, Integer>> levels = new IdentityHashMap<>();

    Outline(PDDocument document) {
        var root = document.getDocumentCatalog().getDocumentOutline();
        if (root == null) {
            return;
        }
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Item> open = new ArrayDeque<>();
        push(open, root.getFirstChild(), 1);
        while (!open.isEmpty() && seen.size() < MOST_ITEMS) {
            Item item = open.pop();
            if (seen.add(item.bookmark.getCOSObject())) {
                note(item, document);
                push(open, item.bookmark.getNextSibling(), item.level);
                push(open, item.level < DEEPEST ? item.bookmark.getFirstChild() : null, item.level + 1);
            }
        }
    }

    /** Level of the bookmark with a text on a page, 0 where there is none. */
    int level(PDPage page, String text) {
        return levels.getOrDefault(page.getCOSObject(), Map.of()).getOrDefault(JapaneseText.compact(text), 0);
    }

    private void note(Item item, PDDocument document) {
        try {
            PDPage page = item.bookmark.findDestinationPage(document);
            String title = item.bookmark.getTitle();
            if (page != null && title != null && !title.isBlank()) {
                levels.computeIfAbsent(page.getCOSObject(), p -> new HashMap<>())
                        .putIfAbsent(JapaneseText.compact(title), item.level);
            }
        } catch (IOException | RuntimeException e) {
            // A bookmark that leads nowhere tells nothing.
        }
    }

    private static void push(Deque<Item> open, PDOutlineItem bookmark, int level) {
        if (bookmark != null) {
            open.push(new Item(bookmark, level));
        }
    }

    private record Item(PDOutlineItem bookmark, int level) {}
}
