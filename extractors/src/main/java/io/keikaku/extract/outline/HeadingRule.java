package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.ListItem;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.outline.NumberLabel.Style;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decides which blocks are headings, from their form, their number and what stands beside them. */
final class HeadingRule {
    private static final int LONGEST = 70;
    /** Contents head no section: what follows the entries stands beside them. */
    private static final Pattern CONTENTS = OutlinePhrases.pattern("contents");

    private static final Pattern SLOGAN = OutlinePhrases.pattern("slogan");

    /** Brackets that set a heading off; round ones and quotation marks also stand around what is said besides. */
    private static final String SET_OFF = "【《≪〈＜<[［〔(（";

    /** A figure with its unit, or on the way to another. */
    private static final Pattern VALUE = Pattern.compile("[0-9０-９]\\s*[\\p{IsHan}％%]|[→⇒]");

    private final List<Block> flow;
    private final List<LabelledText> texts;
    private final Facets facets;
    private final BitSet headings = new BitSet();

    HeadingRule(List<Block> flow, List<LabelledText> texts, Facets facets) {
        this.flow = flow;
        this.texts = texts;
        this.facets = facets;
        // backwards, since what a block is may hang on the block below it
        for (int position = flow.size() - 1; position >= 0; position--) {
            headings.set(position, decide(position));
        }
    }

    boolean isHeading(int position) {
        return headings.get(position);
    }

    private boolean decide(int position) {
        Block block = flow.get(position);
        if (block instanceof Grid) {
            return false;
        }
        LabelledText text = texts.get(position);
        if (text.rest().isEmpty() || text.rest().length() > LONGEST || isSentence(text.rest())) {
            return false;
        }
        if (CONTENTS.matcher(text.rest()).matches()) {
            return false;
        }
        if (block instanceof Heading) {
            return !isSlogan(position);
        }
        if (text.label() == null) {
            return facets.of(text.rest())
                    .filter(facet -> isBracketed(block, text) || facet == Facet.INDICATORS && headsValues(position))
                    .isPresent();
        }
        Style style = text.label().style();
        if (NumberLabel.DIVISIONS.contains(style)) {
            return true;
        }
        if (isAmongSiblings(position)) {
            return false;
        }
        return switch (style) {
            case ROMAN ->
                text.label().depth() > 1 || isFollowedByProse(position) || isFollowedByHeadingOrTable(position);
            case CIRCLED, KANA -> isFollowedByProse(position);
            default -> !(block instanceof ListItem item && item.depth() > 0);
        };
    }

    /** A call below the heading of a section, before anything else: it names nothing. */
    private boolean isSlogan(int position) {
        LabelledText above = position == 0 ? null : texts.get(position - 1);
        return above != null
                && above.label() != null
                && !NumberLabel.DIVISIONS.contains(above.label().style())
                && texts.get(position).label() == null
                && SLOGAN.matcher(texts.get(position).rest()).find();
    }

    private static boolean isSentence(String text) {
        return text.endsWith("。") || text.endsWith("．") || text.endsWith("、") || text.contains("。");
    }

    private static boolean isBracketed(Block block, LabelledText text) {
        return !text.bullet().isEmpty() && !(block instanceof ListItem)
                || Brackets.isEnclosed(text.rest())
                        && SET_OFF.indexOf(text.rest().charAt(0)) >= 0;
    }

    /** A word for indicators by itself, with something measured below it; header cells of lost tables have other words there. */
    private boolean headsValues(int position) {
        for (int next = position + 1; next < Math.min(flow.size(), position + 3); next++) {
            if (flow.get(next) instanceof Grid) {
                return next == position + 1;
            }
            if (isSentence(texts.get(next).rest())) {
                return false;
            }
            if (VALUE.matcher(Lines.of(flow.get(next))).find()) {
                return next == position + 1 || flow.get(position + 1) instanceof ListItem;
            }
        }
        return false;
    }

    /** Items of a list stand one after the other with nothing between them; headings do not. */
    private boolean isAmongSiblings(int position) {
        String kind = texts.get(position).label().kind();
        return kindAt(position - 1).filter(kind::equals).isPresent()
                || kindAt(position + 1).filter(kind::equals).isPresent();
    }

    private Optional<String> kindAt(int position) {
        if (position < 0 || position >= flow.size() || flow.get(position) instanceof Grid) {
            return Optional.empty();
        }
        return Optional.ofNullable(texts.get(position).label()).map(NumberLabel::kind);
    }

    /** A table right below, or a heading with a number of another kind: 取組１ below Ⅰ. */
    private boolean isFollowedByHeadingOrTable(int position) {
        return position + 1 < flow.size()
                && (flow.get(position + 1) instanceof Grid
                        || texts.get(position + 1).label() != null && isHeading(position + 1));
    }

    private boolean isFollowedByProse(int position) {
        return position + 1 < flow.size()
                && !(flow.get(position + 1) instanceof Grid)
                && isSentence(texts.get(position + 1).rest());
    }
}
