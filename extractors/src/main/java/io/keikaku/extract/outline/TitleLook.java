package io.keikaku.extract.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Lines that look alike, judged by whether most of them have a statement of their own who is in charge. One title and its
 * statement are no evidence; lines most of which have none are items of a list.
 */
final class TitleLook {
    private static final int LEAST_NUMBERED = 2;
    private static final int LEAST = 3;
    private static final int LEAST_ITEMS = 4;
    private static final double SHARE = 0.7;
    private static final double SHARE_OF_PLAIN = 0.8;
    private static final double MOST_WITHOUT_TITLE = 0.2;
    private static final double LEAST_SAID = 0.5;
    private static final double MOST_BELOW = 0.3;

    private final TitleLine.Look look;
    private final List<Stretch> stretches;
    private final IntPredicate isProse;
    private final Set<Integer> sections = new HashSet<>();

    /**
     * @param stretches of the whole document
     * @param isProse whether what stands at a position tells more of the title before it
     */
    TitleLook(TitleLine.Look look, List<Stretch> stretches, IntPredicate isProse) {
        this.look = look;
        this.stretches = stretches;
        this.isProse = isProse;
        owning().forEach(stretch -> sections.add(stretch.section()));
    }

    TitleLine.Look look() {
        return look;
    }

    boolean isPlain() {
        return look.kind() == TitleLine.Kind.PLAIN;
    }

    /** The stretches that a line of the look begins, and a statement ends. */
    List<Stretch> owning() {
        return stretches.stream()
                .filter(stretch -> stretch.isCharged() && !stretch.of(look).isEmpty())
                .toList();
    }

    /** Whether a line of this look stands in the stretch, before all of another; a plain line gives way to any other. */
    boolean begins(Stretch stretch, TitleLook other) {
        List<TitleLine> own = stretch.of(look);
        return !own.isEmpty()
                && (other.isPlain()
                        || own.get(0).position() < stretch.of(other.look).get(0).position());
    }

    /** Whether its lines are titles of measures. */
    boolean isOfTitles() {
        int owned = 0;
        int lines = 0;
        int without = 0;
        int told = 0;
        for (Stretch stretch : stretches) {
            List<TitleLine> own = stretch.of(look);
            if (!sections.contains(stretch.section())) {
                continue;
            }
            lines += own.size();
            if (stretch.isCharged()) {
                owned += own.isEmpty() ? 0 : 1;
                without += own.isEmpty() ? 1 : 0;
                told += !own.isEmpty() && isTold(stretch, own.get(own.size() - 1)) ? 1 : 0;
            }
        }
        return owned >= (isNumbered() ? LEAST_NUMBERED : LEAST)
                && owned >= lines * (isPlain() ? SHARE_OF_PLAIN : SHARE)
                && without <= owned * MOST_WITHOUT_TITLE
                && (told >= owned * LEAST_SAID || isList(owned, lines))
                && !standsBelowCharges();
    }

    /** Where departments head what they run, sections begin with a statement and end with a title. */
    private boolean standsBelowCharges() {
        long below = sections.stream()
                .map(section -> stretches.stream()
                        .filter(stretch -> stretch.section() == section)
                        .toList())
                .filter(all -> all.stream()
                                .filter(Stretch::isCharged)
                                .findFirst()
                                .filter(this::hasTold)
                                .isEmpty()
                        && !all.getLast().isCharged()
                        && hasTold(all.getLast()))
                .count();
        return below > sections.size() * MOST_BELOW;
    }

    private boolean hasTold(Stretch stretch) {
        return stretch.of(look).stream().anyMatch(line -> line.charged() || isProse.test(line.position() + 1));
    }

    /** Its lines that are titles: those with a statement, and those that something is told of. */
    List<TitleLine> titles() {
        List<TitleLine> titles = new ArrayList<>();
        for (Stretch stretch : stretches) {
            List<TitleLine> own = sections.contains(stretch.section()) ? stretch.of(look) : List.of();
            for (TitleLine line : own) {
                boolean last = line == own.get(own.size() - 1);
                if (stretch.isCharged() && last || isProse.test(line.position() + 1)) {
                    titles.add(line);
                }
            }
        }
        return titles;
    }

    /** A list whose every item names departments needs no text below its items. */
    private boolean isList(int owned, int lines) {
        return owned >= LEAST_ITEMS
                && owned == lines
                && look.kind() == TitleLine.Kind.SIGN
                && owning().stream()
                        .flatMap(stretch -> stretch.of(look).stream())
                        .allMatch(TitleLine::charged);
    }

    private boolean isTold(Stretch stretch, TitleLine line) {
        return !line.charged() && !isPlain() || stretch.announced() && !isPlain() || isProse.test(line.position() + 1);
    }

    private boolean isNumbered() {
        return look.kind() == TitleLine.Kind.NUMBER;
    }
}
