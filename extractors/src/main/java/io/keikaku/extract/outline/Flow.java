package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** The blocks of a document that carry its content, in reading order: no running heads, contents lines or footnotes. */
final class Flow {
    private Flow() {}

    static List<Block> of(Document document) {
        List<Block> flow = new ArrayList<>();
        RunningGoals goals = RunningGoals.of(document);
        for (Page page : document.pages()) {
            goals.on(page).ifPresent(flow::add);
            for (Block block : page.blocks()) {
                boolean content = !(block instanceof Paragraph paragraph) || paragraph.role() == Paragraph.Role.BODY;
                if (content && !goals.isGoal(page, block)) {
                    flow.add(block);
                }
            }
        }
        return flow;
    }
}
