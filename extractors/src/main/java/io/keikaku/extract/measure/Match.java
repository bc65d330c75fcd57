package io.keikaku.extract.measure;

import java.util.List;

/** The cluster that a mention is of, and what says so. */
record Match(Cluster cluster, Joint joint) {
    private static final double SURE = 0.7;

    /** The best of the clusters, {@code null} where none is sure. */
    static Match best(List<Cluster> clusters, Mention mention) {
        Match best = null;
        double most = SURE - 1e-9;
        for (Cluster cluster : clusters) {
            Cluster.Likeness likeness = cluster.likeness(mention);
            if (likeness.value() > most) {
                most = likeness.value();
                best = new Match(cluster, likeness.joint());
            }
        }
        return best;
    }
}
