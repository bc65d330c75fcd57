package io.keikaku.extract.outline;

import io.keikaku.core.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * Lines that may be titles, up to the statement who is in charge that comes after them.
 *
 * @param section index of the heading that the stretch stands under, -1 before the first
 * @param announced whether a heading says that measures follow
 * @param charge index of the statement's first block, {@code null} where the section ends without one
 * @param end index of its last block
 */
record Stretch(int section, boolean announced, List<TitleLine> lines, Integer charge, Integer end) {

    Stretch {
        lines = List.copyOf(lines);
    }

    boolean isCharged() {
        return charge != null;
    }

    List<TitleLine> of(TitleLine.Look look) {
        return lines.stream().filter(line -> line.look().equals(look)).toList();
    }

    /** Cuts the flow; {@code parts} tells where headings stand. */
    static List<Stretch> cut(List<Block> flow, List<LabelledText> texts, Facets facets, IntPredicate parts) {
        InCharge charges = new InCharge(facets);
        List<Stretch> stretches = new ArrayList<>();
        List<TitleLine> lines = new ArrayList<>();
        int section = -1;
        boolean announced = false;
        for (int i = 0; i < flow.size(); i++) {
            if (parts.test(i)) {
                Optional<Facet> facet = facets.of(texts.get(i).rest());
                announced = facet.filter(Stretch::announces).isPresent();
                if (facet.isEmpty()) {
                    stretches.add(new Stretch(section, announced, lines, null, null));
                    lines.clear();
                    section = i;
                }
            }
            Optional<TitleLine> line =
                    parts.test(i) ? Optional.empty() : TitleLine.of(i, flow.get(i), texts.get(i), facets, charges);
            Optional<Integer> end = charges.end(flow, i);
            if (end.isPresent()) {
                stretches.add(new Stretch(section, announced, lines, i, end.get()));
                lines.clear();
                i = end.get();
            } else if (line.isPresent() && line.get().charged()) {
                stretches.add(new Stretch(section, announced, lines, null, null));
                stretches.add(new Stretch(section, announced, List.of(line.get()), i, i));
                lines.clear();
            } else {
                line.ifPresent(lines::add);
            }
        }
        stretches.add(new Stretch(section, announced, lines, null, null));
        return stretches;
    }

    private static boolean announces(Facet facet) {
        return facet == Facet.MEASURES || facet == Facet.DIRECTION;
    }
}
