package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.ListItem;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.NamedDepartments;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A line that may be the title of a measure.
 *
 * @param position index in the flow of blocks
 * @param look what the line begins with, or is wrapped in: titles of measures look alike throughout a plan
 * @param charged whether the departments in charge stand behind it
 */
record TitleLine(int position, Look look, boolean charged) {
    /**
     * What titles of measures have in common.
     *
     * @param sign the bullet, the opening bracket or the kind of number; empty for a plain line
     */
    record Look(Kind kind, String sign) {}

    /** How a line is marked. */
    enum Kind {
        NUMBER,
        SIGN,
        BRACKETS,
        PLAIN
    }

    private static final int SHORTEST = 3;
    private static final int LONGEST = 60;
    private static final Pattern FIGURES = OutlinePhrases.pattern("figures");

    /**
     * The line that a block is, empty where it cannot be a title.
     *
     * @param text the line taken apart
     */
    static Optional<TitleLine> of(int position, Block block, LabelledText text, Facets facets, InCharge charges) {
        String line = Lines.raw(block).strip();
        if (block instanceof Grid || line.length() > LONGEST * 2 || charges.isKeyed(line)) {
            return Optional.empty();
        }
        Optional<NamedDepartments> named = NamedDepartments.of(line);
        String bare = named.map(NamedDepartments::name).orElse(line);
        LabelledText title = named.isPresent() ? LabelParser.parse(bare) : text;
        String rest = title.rest();
        if (rest.length() < SHORTEST
                || rest.length() > LONGEST
                || rest.contains("。")
                || rest.endsWith("、")
                || rest.endsWith("：")
                || rest.endsWith(":")
                || FIGURES.matcher(rest).matches()
                || facets.of(rest).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new TitleLine(position, look(block, bare, title), named.isPresent()));
    }

    private static Look look(Block block, String line, LabelledText title) {
        if (title.label() != null) {
            return new Look(Kind.NUMBER, title.bullet() + title.label().kind());
        }
        if (!title.bullet().isEmpty()) {
            return new Look(Kind.SIGN, title.bullet());
        }
        if (block instanceof ListItem item) {
            return new Look(Kind.SIGN, item.marker());
        }
        return Brackets.isEnclosed(line) ? new Look(Kind.BRACKETS, line.substring(0, 1)) : new Look(Kind.PLAIN, "");
    }
}
