package io.keikaku.extract.office;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.List;

/** Collects blocks page by page. */
final class PageCollector {
    private final Budget budget;
    private final List<Page> pages = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private double width;
    private double height;

    PageCollector(Budget budget) {
        this.budget = budget;
    }

    void add(Block block) {
        blocks.add(block);
    }

    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** 1-based number of the page that is being filled. */
    int number() {
        return pages.size() + 1;
    }

    /** Somewhere on the page that is being filled: office formats tell no more. */
    Origin origin() {
        return new Origin(number(), null, null, false);
    }

    void size(double pageWidth, double pageHeight) {
        width = pageWidth;
        height = pageHeight;
    }

    void endPage() throws ReadException {
        budget.page(number());
        pages.add(new Page(number(), width, height, blocks, List.of()));
        blocks = new ArrayList<>();
    }

    /** All pages; at least one. */
    List<Page> finish() throws ReadException {
        if (pages.isEmpty() || !blocks.isEmpty()) {
            endPage();
        }
        return List.copyOf(pages);
    }
}
