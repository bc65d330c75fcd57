package io.keikaku.extract.japanese;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Cells that repeat another one, from {@code dittos.tsv}: 〃, 同上, 同左. Immutable and thread-safe. */
public final class Dittos {
    private static final WordList WORDS = WordList.load(Dittos.class, "dittos.tsv");
    private static final Set<String> ABOVE = Set.copyOf(WORDS.words("ABOVE"));
    private static final Set<String> LEFT = Set.copyOf(WORDS.words("LEFT"));
    private static final Set<String> ALL = Stream.of("ABOVE", "LEFT", "EITHER")
            .flatMap(key -> WORDS.words(key).stream())
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern AROUND = Pattern.compile("^[（(「]|[）)」]$");
    /** Of a cell that repeats another, with blanks and brackets. */
    private static final int LONGEST = 16;

    private Dittos() {}

    /** Whether the cell repeats another one. */
    public static boolean isDitto(String cell) {
        return ALL.contains(bare(cell));
    }

    /** Whether the cell says that it repeats the one above it. */
    public static boolean saysAbove(String cell) {
        return ABOVE.contains(bare(cell));
    }

    /** Whether the cell says that it repeats the one to its left. */
    public static boolean saysLeft(String cell) {
        return LEFT.contains(bare(cell));
    }

    private static String bare(String cell) {
        return cell.length() > LONGEST
                ? ""
                : AROUND.matcher(JapaneseText.joinLines(cell).strip()).replaceAll("");
    }
}
