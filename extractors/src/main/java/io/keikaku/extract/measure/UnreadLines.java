package io.keikaku.extract.measure;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Origin;
import io.keikaku.core.model.Box;
import io.keikaku.core.model.Evidence;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.outline.Facet;
import io.keikaku.extract.outline.KeyedLine;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.outline.Placed;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.trust.Doubt;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Looks for lines that say who is in charge and that nothing was made of: what was read of their section may lack a part, or be
 * something else.
 */
final class UnreadLines {
    private static final double SURE = 0.8;

    private final HeaderWords words;

    UnreadLines(HeaderWords words) {
        this.words = words;
    }

    /** Doubts the mentions that stand in a section with such lines, and name no departments themselves. */
    void doubt(Outline outline, List<Cluster> clusters) {
        List<Mention> mentions = clusters.stream()
                .flatMap(cluster -> cluster.mentions().stream())
                .toList();
        Set<Place> cited = new HashSet<>();
        mentions.forEach(mention -> mention.evidence.forEach(evidence -> cited.add(Place.of(evidence))));
        Set<OutlineNode> unread = new HashSet<>();
        for (Placed placed : outline.blocks()) {
            boolean silent = placed.block() instanceof Grid
                    || placed.section().isRoot()
                    || placed.section().facets().contains(Facet.BACKGROUND);
            if (!silent
                    && saysWho(Lines.raw(placed.block()))
                    && !cited.contains(Place.of(placed.block().origin()))) {
                unread.add(placed.section().naming());
            }
        }
        mentions.stream()
                .filter(mention -> mention.departments.isEmpty() && mention.coordinators.isEmpty())
                .filter(mention -> unread.contains(mention.section.naming()))
                .forEach(mention -> mention.doubts.add(Doubt.LINE_UNREAD));
    }

    private boolean saysWho(String line) {
        return Departments.likelihood(Brackets.contents(line)) >= SURE
                || KeyedLine.parts(line.strip()).stream()
                        .flatMap(part -> KeyedLine.marked(part).stream())
                        .anyMatch(keyed -> words.role(keyed.key())
                                        .filter(ColumnRole.DEPARTMENT::equals)
                                        .isPresent()
                                && Departments.likelihood(keyed.value()) >= SURE);
    }

    /** Where a block stands in the source. */
    private record Place(Integer page, Box box, Integer line) {
        static Place of(Origin origin) {
            return new Place(origin.page(), origin.box(), origin.line());
        }

        static Place of(Evidence evidence) {
            return new Place(evidence.page(), evidence.box(), evidence.line());
        }
    }
}
