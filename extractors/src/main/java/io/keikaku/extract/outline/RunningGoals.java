package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Lines at the head of pages that say which goal the page belongs to, where each page begins with a title of its own, as slides do:
 * there nothing else tells the goal. Running heads of books stand above text that goes on from page to page, and are none.
 */
final class RunningGoals {
    private static final int LEAST_GOALS = 2;
    private static final double MOST = 0.8;
    private static final int LONGEST = 40;

    private final Map<Integer, Paragraph> goals = new HashMap<>();

    private RunningGoals() {}

    static RunningGoals of(Document document) {
        RunningGoals found = new RunningGoals();
        Map<String, Map<Integer, Paragraph>> byKind = new HashMap<>();
        Map<String, Set<String>> texts = new HashMap<>();
        Map<String, Integer> titled = new HashMap<>();
        for (Page page : document.pages()) {
            goal(page).ifPresent(goal -> {
                String kind = label(goal).kind();
                byKind.computeIfAbsent(kind, k -> new HashMap<>()).put(page.number(), goal);
                texts.computeIfAbsent(kind, k -> new HashSet<>()).add(JapaneseText.compact(goal.text()));
                titled.merge(kind, beginsWithTitle(page, goal, kind) ? 1 : 0, Integer::sum);
            });
        }
        byKind.forEach((kind, pages) -> {
            int goals = texts.get(kind).size();
            if (goals >= LEAST_GOALS && goals < pages.size() && titled.get(kind) >= pages.size() * MOST) {
                pages.forEach(found.goals::putIfAbsent);
            }
        });
        return found;
    }

    /** The heading that a page stands below by its head. */
    Optional<Heading> on(Page page) {
        return Optional.ofNullable(goals.get(page.number())).map(goal -> new Heading(goal.text(), 1, goal.origin()));
    }

    /** Whether a block is such a line. */
    boolean isGoal(Page page, Block block) {
        return goals.get(page.number()) == block;
    }

    /** The first numbered line of a page, with nothing but running lines above it. */
    private static Optional<Paragraph> goal(Page page) {
        for (Block block : page.blocks()) {
            if (!(block instanceof Paragraph line)) {
                return Optional.empty();
            }
            if (line.text().length() <= LONGEST && label(line) != null && line.role() != Paragraph.Role.CONTENTS) {
                return Optional.of(line);
            }
            if (line.role() == Paragraph.Role.BODY) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether the first of a page's own text, but for the goal, is a title that is numbered otherwise. */
    private static boolean beginsWithTitle(Page page, Paragraph goal, String kind) {
        for (Block block : page.blocks()) {
            if (block == goal || block instanceof Paragraph line && line.role() != Paragraph.Role.BODY) {
                continue;
            }
            NumberLabel label = block instanceof Grid ? null : label(block);
            return label != null && !label.kind().equals(kind);
        }
        return false;
    }

    private static NumberLabel label(Block block) {
        return LabelParser.parse(Lines.raw(block)).label();
    }
}
