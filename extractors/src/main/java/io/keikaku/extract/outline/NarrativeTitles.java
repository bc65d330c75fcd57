package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Grid;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

/**
 * Finds the titles of measures that running text marks by nothing but their first character, a number or brackets: lines that
 * look alike, each with departments in charge behind it or below it. Immutable.
 */
final class NarrativeTitles {
    private static final double HALF = 0.5;
    private static final double MOST = 2.0 / 3;

    private final Set<Integer> titles = new HashSet<>();
    private final Set<Integer> ends = new HashSet<>();

    /**
     * @param texts the lines of the flow taken apart, {@code null} for grids
     * @param parts whether another heading stands at a position
     */
    NarrativeTitles(List<Block> flow, List<LabelledText> texts, Facets facets, IntPredicate parts) {
        List<Stretch> stretches = Stretch.cut(flow, texts, facets, parts);
        IntPredicate prose = i -> i < flow.size() && isProse(flow.get(i));
        List<TitleLook> looks = stretches.stream()
                .flatMap(stretch -> stretch.lines().stream())
                .map(TitleLine::look)
                .distinct()
                .map(look -> new TitleLook(look, stretches, prose))
                .filter(TitleLook::isOfTitles)
                .toList();
        for (TitleLook look : looks) {
            if (isOutermost(look, looks)) {
                look.titles().forEach(line -> titles.add(line.position()));
                addEnds(look, flow.size(), parts);
            }
        }
    }

    boolean isTitle(int position) {
        return titles.contains(position);
    }

    /** Whether the block is the last of a measure, since all measures of the plan end so. */
    boolean isEnd(int position) {
        return ends.contains(position);
    }

    /** Titles have lists of one item below them: what begins most stretches is the title. A plain line begins them only by itself. */
    private static boolean isOutermost(TitleLook look, List<TitleLook> looks) {
        List<TitleLook> rivals = looks.stream()
                .filter(other -> other != look && (look.isPlain() || !other.isPlain()))
                .toList();
        long begun = look.owning().stream()
                .filter(stretch -> rivals.stream().noneMatch(rival -> rival.begins(stretch, look)))
                .count();
        return begun >= look.owning().size() * HALF;
    }

    private void addEnds(TitleLook look, int size, IntPredicate parts) {
        List<Integer> last = new ArrayList<>();
        int followed = 0;
        for (Stretch stretch : look.owning()) {
            if (!stretch.of(look.look()).get(0).charged()) {
                last.add(stretch.end());
                int next = stretch.end() + 1;
                followed += next >= size || titles.contains(next) || parts.test(next) ? 1 : 0;
            }
        }
        if (followed >= last.size() * MOST) {
            ends.addAll(last);
        }
    }

    private static boolean isProse(Block block) {
        return block instanceof Grid || Lines.raw(block).contains("。");
    }
}
