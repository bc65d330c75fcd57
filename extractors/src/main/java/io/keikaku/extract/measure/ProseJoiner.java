package io.keikaku.extract.measure;

import io.keikaku.extract.outline.Facet;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.table.MarkWords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Joins headings with prose to the measures of tables, and decides which of the others are measures too: those that name a
 * department or date of their own, and those whose neighbours of the same kind are measures for the most part.
 */
final class ProseJoiner {
    private static final double SHARE = 1.0 / 3;
    private static final double NEAR = 0.25;

    private final List<Cluster> clusters;
    private final List<Mention> prose;
    private final Map<Mention, Cluster> joined = new LinkedHashMap<>();

    ProseJoiner(List<Cluster> clusters, List<Mention> prose) {
        this.clusters = clusters;
        this.prose = prose;
    }

    /** Joins, and tells which headings are of no measure. */
    List<Omission> join() {
        List<Cluster> tabled = List.copyOf(clusters);
        for (Mention mention : prose) {
            Match match = Match.best(clusters, mention);
            if (match != null) {
                match.cluster().add(mention, match.joint());
                joined.put(mention, match.cluster());
            }
        }
        joinByOrder(tabled);
        List<Cluster> added = new ArrayList<>();
        List<Omission> omissions = new ArrayList<>();
        for (Mention mention : prose) {
            if (joined.containsKey(mention)) {
                continue;
            }
            if (!isMeasure(mention)) {
                omissions.add(new Omission(mention, Omission.Reason.UNLIKE_MEASURES));
            } else if (hasMeasuresBelow(mention)) {
                omissions.add(new Omission(mention, Omission.Reason.HOLDS_MEASURES));
            } else {
                addTo(added, mention);
            }
        }
        clusters.addAll(added);
        return omissions;
    }

    /** A heading with the mark for what is printed again tells more of the one of that name, if there is just one. */
    private static void addTo(List<Cluster> added, Mention mention) {
        List<Cluster> named = MarkWords.tellsAgain(mention.marks)
                ? added.stream()
                        .filter(cluster -> cluster.first().key().equals(mention.key()))
                        .toList()
                : List.of();
        Match before = named.size() == 1 ? Match.best(named, mention) : null;
        if (before == null) {
            added.add(new Cluster(mention));
        } else {
            before.cluster().add(mention, before.joint());
        }
    }

    /** Between two neighbours that were joined, the one heading and the one row left over belong together if at all alike. */
    private void joinByOrder(List<Cluster> tabled) {
        for (List<Mention> siblings : siblings().values()) {
            for (int i = 1; i + 1 < siblings.size(); i++) {
                Mention mention = siblings.get(i);
                int before = place(tabled, siblings.get(i - 1));
                int after = place(tabled, siblings.get(i + 1));
                if (joined.containsKey(mention) || before < 0 || after != before + 2) {
                    continue;
                }
                Cluster between = tabled.get(before + 1);
                boolean free = !between.hasPlace(Mention.Place.PROSE);
                if (free && Names.likeness(between.first().name, mention.name) >= NEAR) {
                    between.add(mention, Joint.ORDER);
                    joined.put(mention, between);
                }
            }
        }
    }

    private int place(List<Cluster> tabled, Mention mention) {
        Cluster cluster = joined.get(mention);
        return cluster == null ? -1 : tabled.indexOf(cluster);
    }

    private Map<OutlineNode, List<Mention>> siblings() {
        Map<OutlineNode, List<Mention>> siblings = new LinkedHashMap<>();
        for (Mention mention : prose) {
            siblings.computeIfAbsent(mention.heading.parent(), p -> new ArrayList<>())
                    .add(mention);
        }
        return siblings;
    }

    private boolean isMeasure(Mention mention) {
        if (mention.hasDetail()) {
            return true;
        }
        OutlineNode parent = mention.heading.parent();
        if (share(parent, mention.family) >= SHARE) {
            return true;
        }
        boolean nested = !parent.isRoot() && !parent.parent().isRoot();
        if (nested && share(parent.parent(), mention.family) >= SHARE) {
            return true;
        }
        boolean announced =
                parent.nearestFacet().filter(f -> f == Facet.MEASURES).isPresent();
        return announced && clusters.isEmpty() && mention.description != null && mention.heading.label() != null;
    }

    /** Which part of the headings of a kind below a section were joined to measures of tables. */
    private double share(OutlineNode section, String family) {
        Map<Boolean, Integer> counts = new HashMap<>();
        for (Mention mention : prose) {
            if (mention.family.equals(family) && section.holds(mention.heading)) {
                counts.merge(joined.containsKey(mention), 1, Integer::sum);
            }
        }
        int yes = counts.getOrDefault(true, 0);
        return yes == 0 ? 0 : (double) yes / (yes + counts.getOrDefault(false, 0));
    }

    private boolean hasMeasuresBelow(Mention mention) {
        return prose.stream()
                .anyMatch(other -> other != mention
                        && mention.heading.holds(other.heading)
                        && (joined.containsKey(other) || isMeasure(other)));
    }
}
