package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the hierarchy of headings. Numbers of one kind stand on one level; a kind that has not been seen since the
 * enclosing heading opens a level below it. Headings without number nest by the level that the source's form gives them.
 * Stateless and thread-safe.
 */
public final class OutlineBuilder {
    private static final int LONGEST_KNOWN = 40;
    /** Level of the titles of measures in running text. */
    private static final int TITLE = Integer.MAX_VALUE;

    /** A number, a first title, and the space before the second. */
    private static final Pattern OUTER =
            Pattern.compile("^([0-9０-９第一二三四五六七八九十編章節.．-]{1,6}[\\s\u3000]*\\S+?)[\\s\u3000]+(?=\\S)");

    private final Facets facets = new Facets();
    private final GridTitle gridTitle = new GridTitle(facets);

    /** Places every block of the document in its section. */
    public Outline build(Document document) {
        List<Block> flow = BrokenHeadings.join(Flow.of(document));
        List<LabelledText> texts = flow.stream()
                .map(block -> block instanceof Grid ? null : LabelParser.parse(Lines.raw(block)))
                .toList();
        return new Pass(flow, texts).run();
    }

    /** One walk over one document. */
    private final class Pass {
        private final List<Block> flow;
        private final List<LabelledText> texts;
        private final HeadingRule rule;
        private final CoverPage cover;
        private final NarrativeTitles narrative;
        private final OutlineNode root = OutlineNode.root();
        private final Deque<OutlineNode> open = new ArrayDeque<>();
        private final List<OutlineNode> nodes = new ArrayList<>();
        private final Map<String, String> titlesByNumber = new HashMap<>();
        private final Set<String> titles = new HashSet<>();

        Pass(List<Block> flow, List<LabelledText> texts) {
            this.flow = flow;
            this.texts = texts;
            this.rule = new HeadingRule(flow, texts, facets);
            this.cover = CoverPage.of(flow, texts);
            this.narrative = new NarrativeTitles(flow, texts, facets, rule::isHeading);
            open.push(root);
        }

        Outline run() {
            List<Placed> placed = new ArrayList<>();
            for (int i = 0; i < flow.size(); i++) {
                Block block = flow.get(i);
                boolean named = narrative.isTitle(i);
                boolean heading = !cover.holds(block) && (named || rule.isHeading(i) || repeatsTitle(i));
                if (named) {
                    openTitle(i, block);
                } else if (heading) {
                    openHeading(i, block);
                } else if (block instanceof Grid grid) {
                    int position = i;
                    gridTitle
                            .of(grid)
                            .ifPresent(title ->
                                    open(title, 0, position, grid.origin().page(), title.label()));
                } else {
                    rememberTitle(i);
                }
                placed.add(new Placed(i, block, open.peek(), heading, texts.get(i)));
                if (narrative.isEnd(i)) {
                    closeTitle();
                }
            }
            return new Outline(root, nodes, placed);
        }

        /** The title of a measure stands below all other headings. */
        private void openTitle(int position, Block block) {
            closeTitle();
            LabelledText text = texts.get(position);
            push(text, TITLE, position, block.origin().page(), text.label());
        }

        private void closeTitle() {
            while (open.stream().anyMatch(node -> node.sourceLevel() == TITLE)) {
                open.pop();
            }
        }

        private void openHeading(int position, Block block) {
            int level = block instanceof Heading heading ? heading.level() : 0;
            LabelledText text = texts.get(position);
            Integer page = block.origin().page();
            Optional<LabelledText> inner = innerHeading(position);
            if (inner.isPresent()) {
                String outer = text.rest()
                        .substring(0, text.rest().length() - inner.get().rest().length())
                        .strip();
                if (open.stream().noneMatch(n -> n.label() != null && n.label().equals(text.label()))) {
                    open(new LabelledText("", text.label(), outer), level, position, page, text.label());
                } else {
                    closeUnlabelledUnder(text.label());
                }
                open(inner.get(), level + 1, position, page, null);
            } else {
                open(text, level, position, page, text.label());
            }
            rememberTitle(position);
        }

        /**
         * {@code 04 Measures Health}: the slide's title repeats the section's, or says what follows, and then adds its own.
         */
        private Optional<LabelledText> innerHeading(int position) {
            LabelledText text = texts.get(position);
            if (text.label() == null) {
                return Optional.empty();
            }
            String raw = Lines.raw(flow.get(position)).strip();
            Matcher outer = OUTER.matcher(raw);
            if (!outer.find()) {
                return Optional.empty();
            }
            String title = LabelParser.parse(outer.group(1)).rest();
            boolean known = title.equals(titlesByNumber.get(text.label().text()))
                    || facets.of(title).isPresent();
            String inner = JapaneseText.joinLines(raw.substring(outer.end())).strip();
            return known && !inner.isEmpty() ? Optional.of(new LabelledText("", null, inner)) : Optional.empty();
        }

        private void closeUnlabelledUnder(NumberLabel label) {
            while (open.peek().label() == null || !open.peek().label().equals(label)) {
                open.pop();
            }
        }

        private void open(LabelledText text, int level, int position, Integer page, NumberLabel label) {
            if (label != null || facets.of(text.rest()).isEmpty()) {
                closeTitle();
            }
            closeFor(text, level);
            push(text, level, position, page, label);
        }

        private void push(LabelledText text, int level, int position, Integer page, NumberLabel label) {
            OutlineNode node = new OutlineNode(
                    open.peek(), fullText(text), label, text.rest(), facet(text), position, level, page);
            open.push(node);
            nodes.add(node);
            if (label != null) {
                titlesByNumber.putIfAbsent(label.text(), text.rest());
            }
        }

        /** An appendix that lists projects bears the name of the list: it is a part of the plan beside others. */
        private Optional<Facet> facet(LabelledText text) {
            boolean appendix = text.label() != null && text.label().isAppendix();
            return facets.of(text.rest()).filter(facet -> !appendix || facet == Facet.BACKGROUND);
        }

        private static String fullText(LabelledText text) {
            return text.label() == null ? text.rest() : text.label().text() + " " + text.rest();
        }

        private void closeFor(LabelledText text, int level) {
            NumberLabel label = text.label();
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
            while (last != null && open.contains(last)) {
                open.pop();
            }
            while (level > 0 && open.peek().label() == null && open.peek().sourceLevel() >= level) {
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
            if (label.style() == NumberLabel.Style.DECIMAL && node.label().style() == NumberLabel.Style.DECIMAL) {
                return node.label().depth() >= label.depth();
            }
            return node.label().kind().equals(label.kind());
        }

        /** A heading that only says what follows ends another such; a plain one ends those of its level or below. */
        private void closeUnlabelled(LabelledText text, int level) {
            boolean facet = facets.of(text.rest()).isPresent();
            if (facet && closeAlikeFacet(text.rest())) {
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
            while (alike != null && open.contains(alike)) {
                open.pop();
            }
            return alike != null;
        }

        /** A short line that repeats a title known from a list or an earlier heading, on its own. */
        private boolean repeatsTitle(int position) {
            LabelledText text = texts.get(position);
            return text != null
                    && text.label() == null
                    && text.rest().length() <= LONGEST_KNOWN
                    && text.rest().length() >= 4
                    && titles.contains(JapaneseText.compact(text.rest()))
                    && position + 1 < flow.size()
                    && !(flow.get(position) instanceof ListItem);
        }

        private void rememberTitle(int position) {
            LabelledText text = texts.get(position);
            boolean listed = text.label() != null || flow.get(position) instanceof ListItem;
            if (listed && text.rest().length() <= LONGEST_KNOWN && !text.rest().contains("。")) {
                titles.add(JapaneseText.compact(text.rest()));
                innerHeading(position).ifPresent(inner -> titles.add(JapaneseText.compact(inner.rest())));
            }
        }
    }
}
