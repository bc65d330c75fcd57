package io.keikaku.extract.measure;

import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Measure;
import io.keikaku.extract.explain.MeasureDecision;
import io.keikaku.extract.explain.Telling;
import io.keikaku.extract.trust.Confidence.Trusted;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Puts into words of what each measure was made. */
final class MeasureDecisions {
    private MeasureDecisions() {}

    /** One decision a measure; clusters and measures are in the same order. */
    static List<MeasureDecision> of(List<Cluster> clusters, List<Trusted> measures) {
        List<MeasureDecision> decisions = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            decisions.add(of(clusters.get(i), measures.get(i)));
        }
        return decisions;
    }

    private static MeasureDecision of(Cluster cluster, Trusted trusted) {
        Measure measure = trusted.measure();
        List<Mention> mentions = cluster.mentions();
        Mention first = mentions.get(0);
        List<MeasureDecision.Joined> joined = mentions.stream()
                .skip(1)
                .map(mention -> new MeasureDecision.Joined(
                        telling(mention),
                        cluster.joint(mention).orElse(Joint.NAME).reason()))
                .toList();
        List<MeasureDecision.Doubted> doubts = trusted.doubts().stream()
                .map(doubt -> new MeasureDecision.Doubted(doubt.code(), doubt.factor(), doubt.reason()))
                .toList();
        return new MeasureDecision(
                measure.id(), measure.confidence(), telling(first), joined, doubts, measure.warnings());
    }

    /** Where a mention stands. */
    static Telling telling(Mention mention) {
        return new Telling(
                mention.place.name(),
                first(mention, Evidence::table),
                first(mention, Evidence::page),
                first(mention, Evidence::line),
                mention.number,
                mention.name);
    }

    private static <T> T first(Mention mention, Function<Evidence, T> part) {
        return mention.evidence.stream()
                .map(part)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
