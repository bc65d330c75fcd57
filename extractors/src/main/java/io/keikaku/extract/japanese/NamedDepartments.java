package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A name with the departments in charge in brackets behind it: {@code 水辺の清掃（河川課・環境課）}.
 *
 * @param name what stands before the brackets, trimmed
 * @param departments what stands in them
 */
public record NamedDepartments(String name, String departments) {
    private static final String SQUARE = "【[［〔";
    private static final String ROUND = "(（";
    private static final double SURE_IN_SQUARE = 0.4;
    /** Round brackets belong to names more often than not: they hold departments only where nothing else is likely. */
    private static final double SURE_IN_ROUND = 0.8;

    /** Takes a line apart; empty where it does not end in such brackets, or nothing stands before them. */
    public static Optional<NamedDepartments> of(String line) {
        String name = line.strip();
        List<String> departments = new ArrayList<>();
        for (int open = opening(name); open > 0; open = opening(name)) {
            departments.add(0, name.substring(open + 1, name.length() - 1).strip());
            name = name.substring(0, open).strip();
        }
        return departments.isEmpty() || name.isEmpty()
                ? Optional.empty()
                : Optional.of(new NamedDepartments(name, String.join("、", departments)));
    }

    /** Where the brackets with departments open in which a text ends, -1 where it does not. */
    private static int opening(String text) {
        int open = Brackets.opening(text);
        if (open <= 0 || (SQUARE + ROUND).indexOf(text.charAt(open)) < 0) {
            return -1;
        }
        double least = SQUARE.indexOf(text.charAt(open)) >= 0 ? SURE_IN_SQUARE : SURE_IN_ROUND;
        return Departments.likelihood(text.substring(open + 1, text.length() - 1)) >= least ? open : -1;
    }
}
