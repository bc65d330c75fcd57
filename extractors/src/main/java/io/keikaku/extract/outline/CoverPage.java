package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import java.util.List;
import java.util.Objects;

/**
 * Recognises a cover: a first page of a few short lines, without a number, a sentence or a table. What stands there names the
 * plan and its makers; it heads no section.
 */
final class CoverPage {
    private static final int MOST_LINES = 12;
    private static final int LONGEST = 60;

    private final Integer page;

    private CoverPage(Integer page) {
        this.page = page;
    }

    static CoverPage of(List<Block> flow, List<LabelledText> texts) {
        Integer first = flow.isEmpty() ? null : flow.get(0).origin().page();
        if (first == null) {
            return new CoverPage(null);
        }
        int lines = 0;
        for (int i = 0; i < flow.size(); i++) {
            if (!Objects.equals(flow.get(i).origin().page(), first)) {
                return new CoverPage(lines <= MOST_LINES ? first : null);
            }
            LabelledText text = texts.get(i);
            if (flow.get(i) instanceof Grid
                    || text.label() != null
                    || text.rest().length() > LONGEST
                    || text.rest().contains("。")) {
                return new CoverPage(null);
            }
            lines++;
        }
        return new CoverPage(null);
    }

    boolean holds(Block block) {
        return page != null && page.equals(block.origin().page());
    }
}
