package io.keikaku.extract.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Joins mentions of the same measure: by unique number, else by name and the headings above, else by a near name in the same
 * place of the order. Tables and forms with details make measures; prose, lists and overviews tell more of them.
 */
final class MeasureJoiner {
    private static final double SURE = 0.7;

    /** The measures, each with all its mentions, in reading order of the most believed one. */
    List<Cluster> join(List<Mention> mentions) {
        List<Mention> rows = mentions.stream()
                .filter(m -> m.place == Mention.Place.FORM || m.place == Mention.Place.ROW)
                .toList();
        List<Mention> selected = new StrongFamilies(rows).select();
        List<Mention> strong = PolicyRows.without(selected);
        Set<Mention> dropped = new HashSet<>(selected);
        strong.forEach(dropped::remove);
        List<Cluster> clusters = new ArrayList<>();
        for (Mention mention : strong) {
            Cluster cluster = best(clusters, mention);
            if (cluster == null) {
                clusters.add(new Cluster(mention));
            } else {
                cluster.add(mention);
            }
        }
        Set<String> policies = policies(clusters, new MeasurePaths(strong));
        List<Mention> prose = mentions.stream()
                .filter(m -> m.place == Mention.Place.PROSE && !policies.contains(Names.key(m.name)))
                .toList();
        new ProseJoiner(clusters, prose).join();
        for (Mention mention : mentions) {
            boolean weak = mention.place == Mention.Place.OVERVIEW
                    || (mention.place == Mention.Place.ROW && !strong.contains(mention));
            if (weak && !dropped.contains(mention)) {
                Cluster cluster = best(clusters, mention);
                if (cluster != null) {
                    cluster.addOverview(mention);
                }
            }
        }
        return clusters;
    }

    static Cluster best(List<Cluster> clusters, Mention mention) {
        Cluster best = null;
        double most = SURE - 1e-9;
        for (Cluster cluster : clusters) {
            double likeness = cluster.likeness(mention);
            if (likeness > most) {
                most = likeness;
                best = cluster;
            }
        }
        return best;
    }

    /** Names of headings that have measures below them: they are policies, not measures. */
    private static Set<String> policies(List<Cluster> clusters, MeasurePaths paths) {
        Set<String> policies = new HashSet<>();
        for (Cluster cluster : clusters) {
            for (Mention mention : cluster.mentions()) {
                paths.of(List.of(mention), mention.name).forEach(heading -> policies.add(Names.key(heading)));
            }
        }
        return policies;
    }
}
