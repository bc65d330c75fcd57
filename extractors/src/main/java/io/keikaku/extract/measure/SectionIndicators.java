package io.keikaku.extract.measure;

import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.outline.OutlineNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Indicators in tables below headings: those of a measure where the heading names one, else those of the plan. */
final class SectionIndicators {
    private final Map<OutlineNode, List<Indicator>> indicators = new LinkedHashMap<>();
    private final Map<OutlineNode, List<Evidence>> evidence = new LinkedHashMap<>();

    /** @param where the indicators stand */
    void add(OutlineNode section, List<Indicator> read, List<Evidence> where) {
        indicators.computeIfAbsent(section, s -> new ArrayList<>()).addAll(read);
        evidence.computeIfAbsent(section, s -> new ArrayList<>()).addAll(where);
    }

    /** Gives the measures that are headings theirs, and returns what is left, in reading order. */
    List<Indicator> share(List<Cluster> clusters) {
        Map<OutlineNode, Mention> headings = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            for (Mention mention : cluster.mentions()) {
                if (mention.heading != null) {
                    headings.putIfAbsent(mention.heading, mention);
                }
            }
        }
        List<Indicator> left = new ArrayList<>();
        indicators.forEach((section, read) -> {
            Mention owner = headings.get(section.naming());
            if (owner == null) {
                left.addAll(read);
            } else {
                read.forEach(indicator -> owner.indicators.add(new Indicator(
                        indicator.name(), indicator.unit(), List.of(), indicator.baseline(), indicator.targets())));
                owner.evidence.addAll(evidence.get(section));
            }
        });
        return left;
    }
}
