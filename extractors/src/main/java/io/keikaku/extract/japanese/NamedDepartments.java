package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A name with the departments in charge behind it, in brackets, after a word for them or at the end of the line:
 * {@code 水辺の清掃（河川課・環境課）}, {@code 水辺の清掃　担当：河川課}, {@code 水辺の清掃　　　河川課}.
 *
 * @param name what stands before the brackets or the word, trimmed
 * @param departments what stands in the brackets, or the word and what follows
 */
public record NamedDepartments(String name, String departments) {
    private static final String SQUARE = "【[［〔";
    private static final String ROUND = "(（";
    private static final Pattern PARTS = Pattern.compile("[・、，,／/\\s\u3000]+");
    private static final double SURE_IN_SQUARE = 0.4;
    private static final double SURE_BEHIND_WORD = 0.4;
    private static final double SURE = 0.99;
    /** Only sections stand so without any sign. */
    private static final Pattern AT_END = DepartmentPhrases.pattern("sections-at-end");

    private static final Pattern WORDED =
            Pattern.compile("^(.*?\\S)[\\s\u3000]+((?:" + DepartmentCell.roleWords() + ")[：:].+)$");
    /** Round brackets belong to names more often than not: they hold departments only where nothing else is likely. */
    private static final double SURE_IN_ROUND = 0.8;

    /** Takes a line apart; empty where it does not end in such brackets or words, or nothing stands before them. */
    public static Optional<NamedDepartments> of(String line) {
        return spaced(line).or(() -> bracketed(line));
    }

    /** Takes a line apart that ends in departments behind room, with a word for those in charge and a colon or without. */
    public static Optional<NamedDepartments> spaced(String line) {
        String text = line.strip();
        // most lines have no room within them, and the patterns below are slow to find that out
        if (!JapaneseText.hasRoom(text)) {
            return Optional.empty();
        }
        Matcher worded = WORDED.matcher(text);
        if (worded.matches() && Departments.likelihood(worded.group(2)) >= SURE_BEHIND_WORD) {
            return Optional.of(new NamedDepartments(worded.group(1), worded.group(2)));
        }
        Matcher bare = AT_END.matcher(text);
        return bare.matches()
                        && Departments.likelihood(bare.group(2)) >= SURE
                        && Departments.likelihood(bare.group(1)) < SURE_BEHIND_WORD
                ? Optional.of(new NamedDepartments(bare.group(1), bare.group(2)))
                : Optional.empty();
    }

    private static Optional<NamedDepartments> bracketed(String line) {
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
