package io.keikaku.extract.measure;

import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Measure;
import io.keikaku.extract.explain.MeasureDecision;
import io.keikaku.extract.explain.Telling;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/** Puts into words of what each measure was made. */
final class MeasureDecisions {
    private MeasureDecisions() {}

    /** One decision a measure; clusters and measures are in the same order. */
    static List<MeasureDecision> of(List<Cluster> clusters, List<Measure> measures) {
        List<MeasureDecision> decisions = new ArrayList<>();
        for (int i = 0; i < clusters.size(); i++) {
            decisions.add(of(clusters.get(i), measures.get(i)));
        }
        return decisions;
    }

    private static MeasureDecision of(Cluster cluster, Measure measure) {
        List<Mention> mentions = cluster.mentions();
        Mention first = mentions.get(0);
        List<MeasureDecision.Joined> joined = mentions.stream()
                .skip(1)
                .map(mention -> new MeasureDecision.Joined(telling(mention), reason(first, mention)))
                .toList();
        return new MeasureDecision(measure.id(), measure.confidence(), telling(first), joined, measure.warnings());
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

    private static String reason(Mention first, Mention mention) {
        if (mention.warnings.contains("JOINED_BY_ORDER")) {
            return "by its place between two neighbours that were joined";
        }
        boolean sameNumber =
                first.number != null && mention.number != null && JapaneseNumber.same(first.number, mention.number);
        boolean sameName = Names.same(first.name, mention.name);
        if (sameNumber) {
            return sameName ? "by number and name" : "by number";
        }
        return sameName ? "by name" : "by near name";
    }
}
