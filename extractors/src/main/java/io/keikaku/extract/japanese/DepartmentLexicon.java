package io.keikaku.extract.japanese;

import io.keikaku.extract.japanese.DepartmentForms.Level;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The department names of one plan, learned from its unambiguous cells. They decide cells whose separators could be part of
 * a name.
 *
 * @param names folded, without white space
 */
public record DepartmentLexicon(Set<String> names) {
    /** Knows no name. */
    public static final DepartmentLexicon EMPTY = new DepartmentLexicon(Set.of());

    public DepartmentLexicon {
        names = Set.copyOf(names);
    }

    /**
     * Learns from cells that hold one name, and from the items of lists whose separators are no part of a name.
     *
     * @param cells department cells as printed
     */
    public static DepartmentLexicon learn(List<String> cells) {
        Set<String> learned = new LinkedHashSet<>();
        for (String cell : cells) {
            for (String item : cell.split("[、，,;；()（）【】：:]")) {
                // a line that is no whole name may go on in the next
                List<String> lines = item.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
                if (lines.stream().allMatch(DepartmentLexicon::isSurelyOne)) {
                    ownNames(lines).forEach(line -> learned.add(JapaneseText.compact(line)));
                }
            }
        }
        learned.removeIf(name -> isListOfLearned(name, learned));
        return new DepartmentLexicon(learned);
    }

    /** The lines without the bureaus above their sections, which need not be departments of their own; a list begins otherwise. */
    private static List<String> ownNames(List<String> lines) {
        if (lines.isEmpty() || !isOf(lines.get(0), Level.BUREAU)) {
            return lines;
        }
        return IntStream.range(0, lines.size())
                .filter(i -> i + 1 == lines.size()
                        || !isOf(lines.get(i), Level.BUREAU)
                        || !isOf(lines.get(i + 1), Level.SECTION))
                .mapToObj(lines::get)
                .toList();
    }

    /** Whether the name is known, however it is printed. */
    public boolean knows(String name) {
        return names.contains(JapaneseText.compact(name));
    }

    /** 税務課・福祉課 is a list, not a name: its parts are names of the plan, or a section and other names. */
    private static boolean isListOfLearned(String name, Set<String> learned) {
        String[] parts = name.split("・");
        return parts.length > 1
                && (Arrays.stream(parts).allMatch(learned::contains)
                        || (isOf(parts[0], Level.SECTION)
                                && Arrays.stream(parts).allMatch(DepartmentLexicon::isName)));
    }

    private static boolean isSurelyOne(String line) {
        DepartmentForms.Form form = DepartmentForms.of(JapaneseText.fold(line));
        return form != null && form.strong() && line.indexOf(' ') < 0 && line.indexOf('\u3000') < 0;
    }

    private static boolean isName(String name) {
        return DepartmentForms.of(name) != null;
    }

    private static boolean isOf(String name, Level level) {
        DepartmentForms.Form form = DepartmentForms.of(name);
        return form != null && form.strong() && form.level() == level;
    }
}
