package io.keikaku.extract.table;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The marks that plans set beside measures, from {@code marks.tsv}: 新規, 継続, 拡充. Immutable and thread-safe. */
public final class MarkWords {
    private static final WordList LIST = WordList.load(MarkWords.class, "marks.tsv");
    private static final Set<String> NEW = compact("NEW");
    private static final Set<String> OLD = compact("OLD");
    private static final Set<String> ALL = union("NEW", "OLD", "MARK", "VALUE");
    private static final Pattern DECORATION = Pattern.compile("^[\\[(<【〔《☆★◎○●◇◆■□・]+|[\\])>】〕》]+$");
    private static final Pattern SEPARATOR = Pattern.compile("[・、,/]");

    private MarkWords() {}

    /** The words under a key of the list, as written there, longest first. */
    public static List<String> words(String key) {
        return LIST.words(key);
    }

    /** Whether a cell says new; {@code null} where it says neither new nor continued, or both. */
    public static Boolean isNew(String cell) {
        String key = bare(cell);
        if (NEW.contains(key)) {
            return Boolean.TRUE;
        }
        return OLD.contains(key) ? Boolean.FALSE : null;
    }

    /** Whether a cell holds a mark, or several, and nothing else. */
    public static boolean areAll(String cell) {
        String text = bare(cell);
        if (ALL.contains(text)) {
            return true;
        }
        String[] parts = SEPARATOR.split(text);
        return parts.length > 0 && Stream.of(parts).allMatch(ALL::contains);
    }

    /** Whether one of several marks says that the measure is told elsewhere as well. */
    public static boolean tellsAgain(Collection<String> marks) {
        return LIST.words("AGAIN").stream().anyMatch(marks::contains);
    }

    private static String bare(String cell) {
        return DECORATION.matcher(JapaneseText.compact(cell)).replaceAll("");
    }

    private static Set<String> compact(String key) {
        return LIST.words(key).stream().map(JapaneseText::compact).collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> union(String... keys) {
        Set<String> all = new HashSet<>();
        for (String key : keys) {
            all.addAll(compact(key));
        }
        return Set.copyOf(all);
    }
}
