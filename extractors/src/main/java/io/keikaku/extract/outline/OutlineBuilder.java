package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
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
    private static final Pattern OUTER = OutlinePhrases.pattern("outer-title");

    private final Facets facets = new Facets();
    private final GridTitle gridTitle = new GridTitle(facets);

    /** Places every block of the document in its section. */
    public Outline build(Document document) {
        List<Block> flow =
                CornerReferences.first(TitleBands.split(TitleCharges.setOff(BrokenHeadings.join(Flow.of(document)))));
        List<LabelledText> texts = flow.stream()
                .map(block -> block instanceof Grid ? null : LabelParser.parse(Lines.raw(block)))
                .toList();
        HeadingRule rule = new HeadingRule(flow, texts, facets);
        NarrativeTitles narrative = new NarrativeTitles(flow, texts, facets, rule::isHeading);
        Outline outline = new Pass(flow, texts, rule, narrative, Set.of()).run();
        Set<Integer> shared = SharedIndicators.of(outline);
        return shared.isEmpty() ? outline : new Pass(flow, texts, rule, narrative, shared).run();
    }

    /** One walk over one document. */
    private final class Pass {
        private final List<Block> flow;
        private final List<LabelledText> texts;
        private final HeadingRule rule;
        private final CoverPage cover;
        private final NarrativeTitles narrative;
        private final OutlineNode root = OutlineNode.root();
        private final HeadingStack open = new HeadingStack(root, facets);
        private final Set<Integer> shared;
        private final List<OutlineNode> nodes = new ArrayList<>();
        private final Map<String, String> titlesByNumber = new HashMap<>();
        private final Set<String> titles = new HashSet<>();

        Pass(
                List<Block> flow,
                List<LabelledText> texts,
                HeadingRule rule,
                NarrativeTitles narrative,
                Set<Integer> shared) {
            this.flow = flow;
            this.texts = texts;
            this.rule = rule;
            this.cover = CoverPage.of(flow, texts);
            this.narrative = narrative;
            this.shared = shared;
        }

        Outline run() {
            List<Placed> placed = new ArrayList<>();
            for (int i = 0; i < flow.size(); i++) {
                Block block = flow.get(i);
                if (shared.contains(i)) {
                    open.closeNaming();
                }
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
                placed.add(new Placed(i, block, open.innermost(), heading, texts.get(i)));
                if (narrative.isEnd(i)) {
                    open.closeTitle();
                }
            }
            return new Outline(root, nodes, placed);
        }

        /** The title of a measure stands below all other headings. */
        private void openTitle(int position, Block block) {
            open.closeTitle();
            LabelledText text = texts.get(position);
            push(text, HeadingStack.TITLE, position, block.origin().page(), text.label());
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
                if (open.isOpen(text.label())) {
                    open.closeUnder(text.label());
                } else {
                    open(new LabelledText("", text.label(), outer), level, position, page, text.label());
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

        private void open(LabelledText text, int level, int position, Integer page, NumberLabel label) {
            open.closeFor(text, level);
            if (label != null) {
                open.closeBeside(label, level, nodes);
                open.turnTo(label, nodes);
            }
            push(text, level, position, page, label);
        }

        private void push(LabelledText text, int level, int position, Integer page, NumberLabel label) {
            OutlineNode node = new OutlineNode(
                    open.innermost(), fullText(text), label, text.rest(), facet(text), position, level, page);
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
