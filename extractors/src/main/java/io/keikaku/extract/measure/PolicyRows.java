package io.keikaku.extract.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Leaves out tables whose rows are policies rather than measures, such as a road map of the goals: most of their names begin
 * with the heading above a measure of another table or form.
 */
final class PolicyRows {
    private static final double MOST = 0.5;

    private PolicyRows() {}

    static List<Mention> without(List<Mention> mentions) {
        Map<String, int[]> counts = new HashMap<>();
        for (Mention mention : mentions) {
            int[] count = counts.computeIfAbsent(mention.family, f -> new int[2]);
            count[0]++;
            count[1] += namesPolicy(mention, mentions) ? 1 : 0;
        }
        Set<String> policies = new HashSet<>();
        counts.forEach((family, count) -> {
            if (count[1] >= count[0] * MOST) {
                policies.add(family);
            }
        });
        List<Mention> rest = new ArrayList<>();
        for (Mention mention : mentions) {
            boolean policy =
                    policies.contains(mention.family) || (mention.departments.isEmpty() && isPolicy(mention, mentions));
            if (!policy) {
                rest.add(mention);
            }
        }
        return rest.isEmpty() ? mentions : rest;
    }

    private static boolean namesPolicy(Mention mention, List<Mention> all) {
        String key = mention.key();
        return all.stream()
                .filter(other -> !other.family.equals(mention.family))
                .map(Mention::parentKey)
                .anyMatch(parent -> parent.length() >= 4 && key.startsWith(parent));
    }

    private static boolean isPolicy(Mention mention, List<Mention> all) {
        String key = mention.key();
        return all.stream()
                .filter(other -> !other.family.equals(mention.family))
                .anyMatch(other -> other.parentKey().equals(key));
    }
}
