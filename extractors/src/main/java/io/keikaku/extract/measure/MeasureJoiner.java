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
            Match match = Match.best(clusters, mention);
            if (match == null) {
                clusters.add(new Cluster(mention));
            } else {
                match.cluster().add(mention, match.joint());
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
                Match match = Match.best(clusters, mention);
                if (match != null) {
                    match.cluster().addOverview(mention, match.joint());
                }
            }
        }
        return clusters;
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
