package io.keikaku.extract.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds headings of indicators that stand below the last of several measures and speak of the section that holds them all: none of
 * the measures before the last one has any, in section after section or in a plan of many measures.
 */
final class SharedIndicators {
    private static final int LEAST_SECTIONS = 2;
    /** So many measures without any make a single section enough. */
    private static final int LEAST_OTHERS = 5;

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
            if (count != null && isShared(count)) {
                found.forEach(node -> shared.add(node.position()));
            }
        });
        return shared;
    }

    private static boolean isShared(int[] count) {
        boolean one = count[0] + count[3] == 1 && count[2] >= LEAST_OTHERS;
        return count[1] == 0 && (one || count[0] >= LEAST_SECTIONS);
    }

    /**
     * Counts the sections whose last heading of several of a family alone has indicators, the headings before a last one that have
     * some, the headings that have none, and those that are alone in their section and have some.
     */
    private static void count(List<OutlineNode> siblings, Set<OutlineNode> owners, Map<String, int[]> counts) {
        for (int i = 0; i < siblings.size(); i++) {
            OutlineNode node = siblings.get(i);
            boolean last =
                    i + 1 == siblings.size() || !siblings.get(i + 1).family().equals(node.family());
            boolean first = i == 0 || !siblings.get(i - 1).family().equals(node.family());
            int[] count = counts.computeIfAbsent(node.family(), family -> new int[4]);
            if (owners.contains(node)) {
                count[0] += last && !first ? 1 : 0;
                count[1] += last ? 0 : 1;
                count[3] += last && first ? 1 : 0;
            } else {
                count[2]++;
            }
        }
    }
}
