package io.keikaku.extract.measure;

import io.keikaku.extract.explain.LeftOut;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Says of each mention that is of no measure why it is not. */
final class UnusedMentions {
    private final List<Mention> mentions;
    private final Set<Mention> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Mention> detailed = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<String> headings = new HashSet<>();

    UnusedMentions(List<Mention> mentions, List<Cluster> clusters) {
        this.mentions = mentions;
        clusters.forEach(cluster -> used.addAll(cluster.mentions()));
        used.forEach(mention -> mention.path().forEach(heading -> headings.add(Names.key(heading))));
        List<Mention> rows = mentions.stream()
                .filter(m -> m.place == Mention.Place.FORM || m.place == Mention.Place.ROW)
                .toList();
        detailed.addAll(new StrongFamilies(rows).select());
    }

    List<LeftOut> explain() {
        List<LeftOut> leftOut = new ArrayList<>();
        for (Mention mention : mentions) {
            if (!used.contains(mention)) {
                leftOut.add(new LeftOut(MeasureDecisions.telling(mention), reason(mention)));
            }
        }
        return leftOut;
    }

    private String reason(Mention mention) {
        return switch (mention.place) {
            case FORM, ROW ->
                detailed.contains(mention)
                        ? "a policy: it names a heading that stands above other measures"
                        : "its table has nothing but names and what they are; others say who or when";
            case PROSE ->
                headings.contains(Names.key(mention.name))
                        ? "a heading above measures"
                        : "a heading without department, date or schedule, unlike any measure";
            case OVERVIEW -> "an overview names it, and no measure has such a name";
        };
    }
}
