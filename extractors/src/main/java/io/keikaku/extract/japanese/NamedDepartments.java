package io.keikaku.extract.japanese;

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
        String text = line.strip();
        int open = Brackets.opening(text);
        if (open <= 0 || (SQUARE + ROUND).indexOf(text.charAt(open)) < 0) {
            return Optional.empty();
        }
        String name = text.substring(0, open).strip();
        String inside = text.substring(open + 1, text.length() - 1).strip();
        double least = SQUARE.indexOf(text.charAt(open)) >= 0 ? SURE_IN_SQUARE : SURE_IN_ROUND;
        return !name.isEmpty() && Departments.likelihood(inside) >= least
                ? Optional.of(new NamedDepartments(name, inside))
                : Optional.empty();
    }
}
