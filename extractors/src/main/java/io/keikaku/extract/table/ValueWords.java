package io.keikaku.extract.table;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What words such as 計画, 実績 or 事業費 say of the figures beside them, from {@code value-words.tsv}. Immutable. */
public final class ValueWords {
    /** What the figures of a row or column are. */
    public enum Kind {
        /** Targets. */
        PLANNED,
        /** Results. */
        ACTUAL,
        /** Money. */
        COST,
        /** Sums over other rows. */
        TOTAL,
        /** Demand for a service, or its supply. */
        FORECAST,
        /** No figures: steps of work. */
        WORK
    }

    private static final int LONGEST = 24;
    private static final Pattern REMARK = Pattern.compile("[(\\[【〔<][^()\\[\\]【】〔〕<>]*[)\\]】〕>]");
    private static final Pattern LEAD = Pattern.compile("^(?:[・○●◎■□▲△①-⑳]|[0-9]{1,2}[.)])+");
    private static final Map<Kind, Set<String>> WORDS = load();

    private ValueWords() {}

    private static Map<Kind, Set<String>> load() {
        WordList list = WordList.load(ValueWords.class, "value-words.tsv");
        Map<Kind, Set<String>> words = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            Set<String> folded = new HashSet<>();
            list.words(kind.name()).forEach(word -> folded.add(JapaneseText.compact(word)));
            words.put(kind, folded);
        }
        return words;
    }

    /** What a label says; empty where it is none of the words. */
    public static Optional<Kind> kind(String label) {
        String text = JapaneseText.compact(label);
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher whole = REMARK.matcher(text);
        String word = whole.matches()
                ? text.substring(1, text.length() - 1)
                : LEAD.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
        for (Kind kind : Kind.values()) {
            if (WORDS.get(kind).contains(word) || (kind == Kind.COST && endsInCost(word))) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static boolean endsInCost(String word) {
        return WORDS.get(Kind.COST).stream().anyMatch(word::endsWith);
    }
}
