package io.keikaku.extract.measure;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Paragraph;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.Facet;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.NumberLabel;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.outline.Placed;
import io.keikaku.extract.table.HeaderWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads headings with prose below them as mentions of what may be measures; which of them are is decided when all mentions are
 * known. Headings within parts that only give background are left out.
 */
final class ProseMentions {
    private static final Pattern NOTE = MeasurePhrases.pattern("note");

    private final KeyLines keyLines;
    private final IndicatorKeys indicatorKeys;

    ProseMentions(HeaderWords words, EraContext eras) {
        this.keyLines = new KeyLines(words, eras);
        this.indicatorKeys = new IndicatorKeys(words, eras);
    }

    /**
     * Reads a document.
     *
     * @param headed tells which lines are indicators, and no prose
     */
    List<Mention> read(Outline outline, HeadedIndicators headed) {
        Map<OutlineNode, Mention> mentions = new LinkedHashMap<>();
        boolean belowTable = false;
        String key = null;
        for (Placed placed : outline.blocks()) {
            OutlineNode node = placed.section();
            boolean grid = placed.block() instanceof Grid;
            belowTable = grid || belowTable && isNote(placed);
            if (grid || placed.heading()) {
                key = null;
            }
            if (placed.heading()) {
                if (mayName(node)) {
                    mentions.put(node, open(node, placed));
                }
            } else if (!headed.hasTaken(placed.position()) && !belowTable) {
                Mention mention = owner(node, mentions);
                if (mention != null && isKey(placed, outline)) {
                    key = Lines.of(placed.block());
                } else if (mention != null) {
                    add(placed, node, mention, key);
                }
            }
        }
        return new ArrayList<>(mentions.values());
    }

    /** Notes right below a table explain it: ※令和５年度は見込み. */
    private static boolean isNote(Placed placed) {
        return !placed.heading() && NOTE.matcher(Lines.of(placed.block())).lookingAt();
    }

    /** A word alone on its line that says what the list below it holds: 主な事業. */
    private boolean isKey(Placed placed, Outline outline) {
        int next = placed.position() + 1;
        return placed.block() instanceof Paragraph
                && next < outline.blocks().size()
                && outline.blocks().get(next).block() instanceof ListItem
                && !outline.blocks().get(next).heading()
                && keyLines.isKey(Lines.of(placed.block()));
    }

    private static boolean mayName(OutlineNode node) {
        return node.facet().isEmpty()
                && !node.facets().contains(Facet.BACKGROUND)
                && (node.label() == null || !isDivision(node.label()));
    }

    private static boolean isDivision(NumberLabel label) {
        return switch (label.style()) {
            case PART, CHAPTER, SECTION -> true;
            default -> false;
        };
    }

    private static Mention open(OutlineNode node, Placed placed) {
        Mention mention = new Mention(Mention.Place.PROSE, "prose " + node.family(), node.parent(), placed.position());
        mention.heading = node;
        mention.name(NameParser.parse(Lines.raw(placed.block())))
                .forEach(part ->
                        mention.evidence.add(Citations.of(part, placed.block().origin())));
        return mention;
    }

    /** The mention that a block below a heading belongs to: the heading's own, also over headings that say what follows. */
    private static Mention owner(OutlineNode node, Map<OutlineNode, Mention> mentions) {
        for (OutlineNode n = node; !n.isRoot(); n = n.parent()) {
            if (mentions.containsKey(n)) {
                return mentions.get(n);
            }
            if (n.facet().isEmpty()) {
                return null;
            }
        }
        return null;
    }

    /** @param key alone on a line above, {@code null} where none is */
    private void add(Placed placed, OutlineNode node, Mention mention, String key) {
        Block block = placed.block();
        if (block instanceof Grid) {
            return;
        }
        String raw = Lines.raw(block);
        List<Indicator> found = new ArrayList<>();
        String rest = indicatorKeys.takeFrom(raw, found);
        if (!found.isEmpty()) {
            mention.indicators.addAll(found);
            mention.evidence.add(Citations.of("indicators", block.origin()));
        }
        if (rest.isEmpty() || (found.isEmpty() && keyLines.read(block, mention))) {
            return;
        }
        String text = found.isEmpty() ? text(block) : JapaneseText.joinLines(rest);
        if (key != null) {
            readUnder(key, text, block, mention);
            return;
        }
        boolean own = node == mention.heading;
        boolean describes = keyLines.describes(node.title());
        if (own || describes && (mention.description == null || mention.describedUnder == node)) {
            mention.describe(text);
            mention.describedUnder = node;
            mention.evidence.add(Citations.of("description", block.origin()));
        } else if (describes || !keyLines.readUnder(node.title(), text, block, mention)) {
            addField(key(node), text, block, mention);
        }
    }

    private void readUnder(String key, String text, Block block, Mention mention) {
        if (!keyLines.readUnder(key, text, block, mention)) {
            addField(key, text, block, mention);
        }
    }

    private static void addField(String key, String text, Block block, Mention mention) {
        mention.fields.merge(key, text, (one, other) -> one + "\n" + other);
        mention.evidence.add(Citations.of("fields", block.origin()));
    }

    /** The heading that a field stands under, without the brackets that only set it off. */
    private static String key(OutlineNode node) {
        String title = node.title();
        return Brackets.isEnclosed(title) ? title.substring(1, title.length() - 1) : title;
    }

    private static String text(Block block) {
        return switch (block) {
            case Paragraph paragraph -> JapaneseText.joinLines(paragraph.text());
            case ListItem item -> item.marker().matches("[-*]") ? item.text() : item.marker() + " " + item.text();
            default -> Lines.of(block);
        };
    }
}
