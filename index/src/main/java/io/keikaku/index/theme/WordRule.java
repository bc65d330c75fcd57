package io.keikaku.index.theme;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;

/**
 * A theme or kind with what is evidence for it, all in folded form.
 *
 * @param evidence groups of words; a clause that contains all words of one group is evidence
 * @param except expressions in which a word means something else
 */
record WordRule(String id, String name, List<List<String>> evidence, List<String> except) {

    /** The words that the clauses give as evidence, in the order of the rule; empty if there is none. */
    List<String> evidenceIn(List<String> clauses) {
        return evidence((group, clause) -> containsAll(clause, group), clauses);
    }

    /** The words of groups of which a clause has some and a heading above it the others. */
    List<String> evidenceAcross(List<String> clauses, String heading) {
        String above = withoutExceptions(heading);
        return evidence(
                (group, clause) -> group.size() > 1
                        && group.stream().anyMatch(word -> contains(clause, word))
                        && group.stream().allMatch(word -> contains(clause, word) || contains(above, word)),
                clauses);
    }

    private List<String> evidence(BiPredicate<List<String>, String> holds, List<String> clauses) {
        Set<String> found = new LinkedHashSet<>();
        for (List<String> group : evidence) {
            if (clauses.stream().map(this::withoutExceptions).anyMatch(clause -> holds.test(group, clause))) {
                found.addAll(group);
            }
        }
        return List.copyOf(found);
    }

    private String withoutExceptions(String clause) {
        String rest = clause;
        for (String exception : except) {
            rest = rest.replace(exception, "。");
        }
        return rest;
    }

    private static boolean containsAll(String clause, List<String> words) {
        return words.stream().allMatch(word -> contains(clause, word));
    }

    /** Whether a clause contains a word; a Latin word must not be part of a longer one, as AI is of mail. */
    private static boolean contains(String clause, String word) {
        for (int at = clause.indexOf(word); at >= 0; at = clause.indexOf(word, at + 1)) {
            int end = at + word.length();
            boolean joinedLeft = at > 0 && isLatin(clause.charAt(at - 1)) && isLatin(word.charAt(0));
            boolean joinedRight =
                    end < clause.length() && isLatin(clause.charAt(end)) && isLatin(word.charAt(word.length() - 1));
            if (!joinedLeft && !joinedRight) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLatin(char c) {
        return c < 0x250 && Character.isLetter(c);
    }
}
