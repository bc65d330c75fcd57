package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name with the departments in charge in brackets behind it: {@code 水辺の清掃（河川課・環境課）}.
 *
 * @param name what stands before the brackets, trimmed
 * @param departments what stands in them
 */
public record NamedDepartments(String name, String departments) {
    private static final String SQUARE = "【[［〔";
    private static final String ROUND = "(（";
    private static final Pattern PARTS = Pattern.compile("[・、，,／/\\s\u3000]+");
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
        String inside = text.substring(open + 1, text.length() - 1).strip();
        boolean departments = SQUARE.indexOf(text.charAt(open)) >= 0
                ? Departments.likelihood(inside) >= SURE_IN_SQUARE || holdsOne(inside)
                : Departments.likelihood(inside) >= SURE_IN_ROUND;
        return departments ? open : -1;
    }

    /** Whether one of the parts surely is a department: it tells what the others are. */
    private static boolean holdsOne(String inside) {
        return Stream.of(PARTS.split(inside)).anyMatch(part -> Departments.likelihood(part) >= SURE_IN_ROUND);
    }
}
