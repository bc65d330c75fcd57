package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.japanese.Departments;
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
import java.util.stream.Collectors;

/**
 * Parts a band that holds the title of a page and, at its left or right end, the goal that the page belongs to: 施策01 窓口の改善 Ⅰ
 * 暮らし. The goal goes first, as the heading above the title. It is known by standing in the bands of several titles, or as a
 * heading of its own.
 */
final class TitleBands {
    private static final Pattern SPACE = Pattern.compile("[\\s\\u3000]+");
    private static final int SHORTEST_GOAL = 4;
    private static final int LEAST_TITLES = 2;
    /** From this likelihood on the end of a line says who is in charge of the title. */
    private static final double IN_CHARGE = 0.4;

    private final Set<String> standing;
    /** The places where each block of the flow may be parted. */
    private final List<List<Cut>> cuts;

    private final Set<String> shared = new HashSet<>();

    private TitleBands(List<Block> flow) {
        this.standing = flow.stream()
                .filter(Lines::mayBeTitle)
                .map(block -> JapaneseText.compact(Lines.raw(block)))
                .collect(Collectors.toSet());
        this.cuts = flow.stream().map(this::cuts).toList();
        Map<String, Set<String>> titles = new HashMap<>();
        cuts.stream()
                .flatMap(List::stream)
                .forEach(cut -> titles.computeIfAbsent(JapaneseText.compact(cut.goal()), goal -> new HashSet<>())
                        .add(JapaneseText.compact(cut.title())));
        cuts.stream()
                .flatMap(List::stream)
                .filter(cut -> titles.get(JapaneseText.compact(cut.goal())).size() >= LEAST_TITLES)
                .forEach(cut -> shared.add(cut.look()));
    }

    static List<Block> split(List<Block> flow) {
        TitleBands bands = new TitleBands(flow);
        List<Block> parted = new ArrayList<>();
        for (int i = 0; i < flow.size(); i++) {
            Block block = flow.get(i);
            Optional<Cut> cut = bands.cuts.get(i).stream().filter(bands::isGoal).findFirst();
            cut.ifPresentOrElse(found -> found.addTo(parted, block), () -> parted.add(block));
        }
        return parted;
    }

    private boolean isGoal(Cut cut) {
        return shared.contains(cut.look());
    }

    /** The places where a line may be parted into a numbered title and a goal that is numbered otherwise, or stands elsewhere. */
    private List<Cut> cuts(Block block) {
        List<Cut> cuts = new ArrayList<>();
        if (Lines.mayBeTitle(block)) {
            String line = Lines.raw(block).strip();
            Matcher space = SPACE.matcher(line);
            while (space.find()) {
                String left = line.substring(0, space.start());
                String right = line.substring(space.end());
                cut(left, right, "right").ifPresent(cuts::add);
                cut(right, left, "left").ifPresent(cuts::add);
            }
        }
        return cuts;
    }

    private Optional<Cut> cut(String title, String goal, String side) {
        LabelledText named = LabelParser.parse(title);
        LabelledText over = LabelParser.parse(goal);
        if (named.label() == null || over.rest().length() + 1 < SHORTEST_GOAL) {
            return Optional.empty();
        }
        if (over.label() == null) {
            boolean known = standing.contains(JapaneseText.compact(goal))
                    && Departments.likelihood(goal) < IN_CHARGE
                    && !Character.isDigit(goal.charAt(0));
            return known
                    ? Optional.of(
                            new Cut(title, goal, side + " of " + named.label().kind()))
                    : Optional.empty();
        }
        return over.label().kind().equals(named.label().kind())
                ? Optional.empty()
                : Optional.of(new Cut(title, goal, side + " " + over.label().kind()));
    }

    /** @param look what the goals of such bands have in common: their side and how they are numbered */
    private record Cut(String title, String goal, String look) {
        void addTo(List<Block> flow, Block band) {
            // a goal without a number heads the title only where it is of a higher level
            int step = LabelParser.parse(goal).label() == null ? 1 : 0;
            int level = band instanceof Heading heading ? Math.max(1, heading.level() - step) : 1;
            flow.add(new Heading(goal, level, band.origin()));
            flow.add(
                    band instanceof Heading
                            ? new Heading(title, level + step, band.origin())
                            : new Paragraph(title, Paragraph.Role.BODY, band.origin()));
        }
    }
}
