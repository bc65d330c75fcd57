package io.keikaku.extract.measure;

import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Indicator;
import io.keikaku.extract.outline.OutlineNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Indicators in tables below headings: those of a measure where the heading names one, else those of the plan. */
final class SectionIndicators {
    private static final int LEAST_SECTIONS = 2;

    private final Map<OutlineNode, List<Indicator>> indicators = new LinkedHashMap<>();
    private final Map<OutlineNode, List<Evidence>> evidence = new LinkedHashMap<>();

    /** @param where the indicators stand */
    void add(OutlineNode section, List<Indicator> read, List<Evidence> where) {
        indicators.computeIfAbsent(section, s -> new ArrayList<>()).addAll(read);
        evidence.computeIfAbsent(section, s -> new ArrayList<>()).addAll(where);
    }

    /** Gives a heading those that stand below it; they are shared no more. */
    void giveTo(Mention heading) {
        List<OutlineNode> sections = indicators.keySet().stream()
                .filter(section -> section.naming() == heading.heading)
                .toList();
        for (OutlineNode section : sections) {
            add(heading, section, indicators.remove(section));
        }
    }

    /** Whether any stand below a heading. */
    boolean has(OutlineNode heading) {
        return indicators.keySet().stream().anyMatch(section -> section.naming() == heading);
    }

    private void add(Mention owner, OutlineNode section, List<Indicator> read) {
        read.forEach(indicator -> owner.indicators.add(indicator.under(List.of())));
        owner.evidence.addAll(evidence.get(section));
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
        Set<OutlineNode> last = lastOfSeveral(headings.keySet());
        List<Indicator> left = new ArrayList<>();
        indicators.forEach((section, read) -> {
            OutlineNode heading = section.naming();
            Mention owner = headings.get(heading);
            if (owner == null) {
                left.addAll(read);
            } else if (last.contains(heading)) {
                read.forEach(
                        indicator -> left.add(indicator.under(heading.parent().policies())));
            } else {
                add(owner, section, read);
            }
        });
        return left;
    }

    /**
     * The measures below which stand the indicators of the section that holds them all: of the measures of each section only the
     * last has any, in section after section.
     */
    private Set<OutlineNode> lastOfSeveral(Set<OutlineNode> measures) {
        Set<OutlineNode> owners =
                indicators.keySet().stream().map(OutlineNode::naming).collect(Collectors.toSet());
        Map<OutlineNode, List<OutlineNode>> sections = measures.stream()
                .sorted(Comparator.comparingInt(OutlineNode::position))
                .collect(Collectors.groupingBy(OutlineNode::parent, LinkedHashMap::new, Collectors.toList()));
        Set<OutlineNode> last = new LinkedHashSet<>();
        int several = 0;
        for (List<OutlineNode> siblings : sections.values()) {
            if (siblings.subList(0, siblings.size() - 1).stream().anyMatch(owners::contains)) {
                return Set.of();
            }
            if (owners.contains(siblings.getLast())) {
                several += siblings.size() > 1 ? 1 : 0;
                last.add(siblings.getLast());
            }
        }
        return several >= LEAST_SECTIONS ? last : Set.of();
    }
}
