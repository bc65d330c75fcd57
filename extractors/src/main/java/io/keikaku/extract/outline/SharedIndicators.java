package io.keikaku.extract.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds headings of indicators that stand below the last of several measures and speak of the section that holds them all: none of
 * the measures before the last one has any, in section after section.
 */
final class SharedIndicators {
    private static final int LEAST_SECTIONS = 2;

    private SharedIndicators() {}

    /** Positions of such headings in the flow. */
    static Set<Integer> of(Outline outline) {
        Map<OutlineNode, List<OutlineNode>> headings = new LinkedHashMap<>();
        Map<OutlineNode, List<OutlineNode>> siblings = new LinkedHashMap<>();
        for (OutlineNode node : outline.nodes()) {
            if (node.facet().filter(Facet.INDICATORS::equals).isPresent() && node.label() == null) {
                headings.computeIfAbsent(node.naming(), n -> new ArrayList<>()).add(node);
            } else if (node.facet().isEmpty()) {
                siblings.computeIfAbsent(node.parent().naming(), n -> new ArrayList<>())
                        .add(node);
            }
        }
        Map<String, int[]> counts = new LinkedHashMap<>();
        siblings.values().forEach(all -> count(all, headings.keySet(), counts));
        Set<Integer> shared = new HashSet<>();
        headings.forEach((owner, found) -> {
            int[] count = owner.isRoot() ? null : counts.get(owner.family());
            if (count != null && count[0] >= LEAST_SECTIONS && count[1] == 0) {
                found.forEach(node -> shared.add(node.position()));
            }
        });
        return shared;
    }

    /** Counts the sections whose last heading of a family alone has indicators, and the other headings that have some. */
    private static void count(List<OutlineNode> siblings, Set<OutlineNode> owners, Map<String, int[]> counts) {
        for (int i = 0; i < siblings.size(); i++) {
            OutlineNode node = siblings.get(i);
            boolean last =
                    i + 1 == siblings.size() || !siblings.get(i + 1).family().equals(node.family());
            boolean first = i == 0 || !siblings.get(i - 1).family().equals(node.family());
            int[] count = counts.computeIfAbsent(node.family(), family -> new int[2]);
            if (owners.contains(node)) {
                count[0] += last && !first ? 1 : 0;
                count[1] += last ? 0 : 1;
            }
        }
    }
}
