package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The headings that are open at a place of a document, innermost first. A new heading closes those that it does not stand below.
 * Used by one thread, within one walk.
 */
final class HeadingStack {
    /** Level of the titles of measures in running text, which stand below all other headings. */
    static final int TITLE = Integer.MAX_VALUE;

    private final Facets facets;
    private final Deque<OutlineNode> open = new ArrayDeque<>();

    HeadingStack(OutlineNode root, Facets facets) {
        this.facets = facets;
        open.push(root);
    }

    OutlineNode innermost() {
        return open.peek();
    }

    void push(OutlineNode node) {
        open.push(node);
    }

    boolean isOpen(NumberLabel label) {
        return open.stream()
                .anyMatch(node -> node.label() != null && node.label().equals(label));
    }

    /** Closes the innermost heading that names something, and what stands below it. */
    void closeNaming() {
        closeThrough(open.peek().naming());
    }

    /** Closes the title of a measure in running text, if one is open. */
    void closeTitle() {
        for (OutlineNode node : open) {
            if (node.sourceLevel() == TITLE) {
                closeThrough(node);
                return;
            }
        }
    }

    /** Closes what stands below the heading with a number, which must be open. */
    void closeUnder(NumberLabel label) {
        while (open.peek().label() == null || !open.peek().label().equals(label)) {
            open.pop();
        }
    }

    /** Closes all that a new heading does not stand below. */
    void closeFor(LabelledText text, int level) {
        NumberLabel label = text.label();
        if (label != null || facets.of(text.rest()).isEmpty()) {
            closeTitle();
        }
        boolean appendix = label == null && OutlineWords.appendices().contains(JapaneseText.compact(text.rest()));
        if (label == null && !appendix) {
            closeUnlabelled(text, level);
            return;
        }
        int rank = NumberLabel.DIVISIONS.indexOf(appendix ? NumberLabel.Style.CHAPTER : label.style());
        OutlineNode last = null;
        for (OutlineNode node : open) {
            if (closes(label, rank, node)) {
                last = node;
            }
        }
        closeThrough(last);
        while (level > 0 && open.peek().label() == null && open.peek().sourceLevel() >= level) {
            open.pop();
        }
        if (level == 0 && label != null && label.style() == NumberLabel.Style.NAMED) {
            closeBrief();
        }
    }

    /** Headings of a few lines about the plan itself hold no policies, also where the print does not tell levels apart. */
    private void closeBrief() {
        while (open.peek().sourceLevel() == 0
                && OutlineWords.brief()
                        .contains(JapaneseText.compact(open.peek().title()))) {
            open.pop();
        }
    }

    /**
     * Closes a counted heading that another of the same print but another word stands beside: 重点施策1 after 基本施策3, where no
     * 基本施策 before it holds any 重点施策.
     *
     * @param nodes all headings so far
     */
    void closeBeside(NumberLabel label, int level, List<OutlineNode> nodes) {
        if (level == 0 || label.style() != NumberLabel.Style.NAMED) {
            return;
        }
        open.stream()
                .filter(node -> node.label() != null
                        && node.label().style() == NumberLabel.Style.NAMED
                        && node.sourceLevel() == level
                        && isBeside(node, label, nodes))
                .findFirst()
                .ifPresent(this::closeThrough);
    }

    private static boolean isBeside(OutlineNode last, NumberLabel label, List<OutlineNode> nodes) {
        List<OutlineNode> before = nodes.stream()
                .filter(node -> node != last
                        && node.parent() == last.parent()
                        && node.label() != null
                        && node.label().kind().equals(last.label().kind()))
                .toList();
        return !before.isEmpty()
                && nodes.stream()
                        .noneMatch(node -> before.contains(node.parent())
                                && node.label() != null
                                && node.label().kind().equals(label.kind()));
    }

    /**
     * Opens again the heading that a number of several parts counts on from, where an overview has opened others after it:
     * {@code 1-1} stands below Vision 1 although Vision 3 was the last.
     *
     * @param nodes all headings so far
     */
    void turnTo(NumberLabel label, List<OutlineNode> nodes) {
        OutlineNode last = open.peek();
        String goal = label.firstPart();
        if (goal == null
                || last.label() == null
                || !last.label().counts()
                || JapaneseText.fold(last.label().number()).equals(goal)) {
            return;
        }
        nodes.stream()
                .filter(node -> node.parent() == last.parent()
                        && node.label() != null
                        && node.label().kind().equals(last.label().kind())
                        && JapaneseText.fold(node.label().number()).equals(goal)
                        && nodes.stream().noneMatch(other -> node.holds(other) && label.equals(other.label())))
                .findFirst()
                .ifPresent(node -> {
                    open.pop();
                    open.push(node);
                });
    }

    private void closeThrough(OutlineNode node) {
        while (node != null && !node.isRoot() && open.contains(node)) {
            open.pop();
        }
    }

    private static boolean closes(NumberLabel label, int rank, OutlineNode node) {
        if (node.isRoot()) {
            return false;
        }
        if (rank >= 0) {
            int other = node.label() == null
                    ? -1
                    : NumberLabel.DIVISIONS.indexOf(node.label().style());
            return other < 0 || other >= rank;
        }
        if (node.label() == null) {
            return false;
        }
        boolean parted = label.style() == NumberLabel.Style.DECIMAL || label.style() == NumberLabel.Style.ROMAN;
        if (parted && node.label().style() == label.style()) {
            return node.label().depth() >= label.depth();
        }
        return node.label().kind().equals(label.kind());
    }

    /** A heading that only says what follows ends another such; a plain one ends those of its level or below. */
    private void closeUnlabelled(LabelledText text, int level) {
        boolean facet = facets.of(text.rest()).isPresent();
        if (facet && (closeAlikeFacet(text.rest()) || closeChapter(level))) {
            return;
        }
        while (!open.peek().isRoot() && open.peek().label() == null) {
            OutlineNode top = open.peek();
            boolean sameSort = facet == top.facet().isPresent();
            boolean below = level > 0 && top.sourceLevel() >= level && !(facet && top.sourceLevel() == TITLE);
            if (below
                    || (sameSort && (level == 0 || top.sourceLevel() == 0))
                    || (!facet && top.facet().isPresent())) {
                open.pop();
            } else {
                return;
            }
        }
        while (level > 0 && !facet && open.peek().sourceLevel() >= level) {
            open.pop();
        }
    }

    /** A heading printed like one without number further out, with a smaller one open between, begins a chapter beside that. */
    private boolean closeChapter(int level) {
        OutlineNode innermost = open.peek();
        if (level == 0
                || innermost.label() == null
                || innermost.sourceLevel() <= level
                || innermost.sourceLevel() == TITLE) {
            return false;
        }
        OutlineNode alike = open.stream()
                .filter(node -> !node.isRoot() && node.label() == null && node.sourceLevel() == level)
                .findFirst()
                .orElse(null);
        closeThrough(alike);
        return alike != null;
    }

    /** Headings in the same brackets that say what follows stand on one level, whatever was opened between them. */
    private boolean closeAlikeFacet(String heading) {
        OutlineNode alike = null;
        for (OutlineNode node : open) {
            if (node.label() == null
                    && node.facet().isPresent()
                    && node.text().charAt(0) == heading.charAt(0)
                    && !Character.isLetter(heading.charAt(0))) {
                alike = node;
            }
        }
        closeThrough(alike);
        return alike != null;
    }
}
