package io.keikaku.extract.measure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Joins mentions of the same measure: by unique number, else by name and the headings above, else by a near name in the same
 * place of the order. Tables and forms with details make measures; prose, lists and overviews tell more of them.
 * Joins once; used by one thread.
 */
final class MeasureJoiner {
    private final List<Omission> omissions = new ArrayList<>();

    /** The mentions that are of no measure, and why; known when all are joined. */
    List<Omission> omissions() {
        return List.copyOf(omissions);
    }

    /** Joins none of these with anything. */
    void leaveOut(List<Omission> others) {
        omissions.addAll(others);
    }

    /** The measures, each with all its mentions, in reading order of the most believed one. */
    List<Cluster> join(List<Mention> all) {
        Set<Mention> out = omissions.stream().map(Omission::mention).collect(Collectors.toSet());
        List<Mention> mentions =
                all.stream().filter(Predicate.not(out::contains)).toList();
        List<Mention> rows = mentions.stream()
                .filter(m -> m.place == Mention.Place.FORM || m.place == Mention.Place.ROW)
                .toList();
        List<Mention> selected = new StrongFamilies(rows).select();
        List<Mention> strong = PolicyRows.without(selected);
        Set<Mention> dropped = new HashSet<>(selected);
        strong.forEach(dropped::remove);
        selected.stream().filter(dropped::contains).forEach(mention -> omit(mention, Omission.Reason.POLICY));
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
        List<Mention> prose = new ArrayList<>();
        for (Mention mention : mentions) {
            if (mention.place == Mention.Place.PROSE && policies.contains(Names.key(mention.name))) {
                omit(mention, Omission.Reason.HEADING);
            } else if (mention.place == Mention.Place.PROSE) {
                prose.add(mention);
            }
        }
        omissions.addAll(new ProseJoiner(clusters, prose).join());
        for (Mention mention : mentions) {
            boolean weak = mention.place == Mention.Place.OVERVIEW
                    || (mention.place == Mention.Place.ROW && !strong.contains(mention));
            if (weak && !dropped.contains(mention)) {
                Match match = Match.best(clusters, mention);
                if (match != null) {
                    match.cluster().addOverview(mention, match.joint());
                } else {
                    omit(mention, overview(mention));
                }
            }
        }
        return clusters;
    }

    private static Omission.Reason overview(Mention mention) {
        return mention.place == Mention.Place.OVERVIEW ? Omission.Reason.UNKNOWN_NAME : Omission.Reason.UNDETAILED;
    }

    private void omit(Mention mention, Omission.Reason reason) {
        omissions.add(new Omission(mention, reason));
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
