package io.keikaku.extract.japanese;

import io.keikaku.core.model.Phase.Stage;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells what kind of work the label of a schedule phase means, from {@code phase-words.tsv}. */
public final class Stages {
    private static final Map<String, PhaseWord> WORDS = Vocabulary.rows("phase-words.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> JapaneseText.compact(row.get(0)),
                    row -> new PhaseWord(Stage.valueOf(row.get(1)), row.get(2).equals("BARE"))));

    private static final LastWord LAST = new LastWord(WORDS.keySet());
    private static final WordList NEGATIONS = WordList.load(Stages.class, "negations.tsv");

    private static final Phrases PHRASES = Phrases.load(Stages.class, "stage-phrases.tsv");
    private static final Pattern SEPARATOR = PHRASES.pattern("separator");
    private static final Pattern CONTINUATION = PHRASES.pattern("continuation");
    private static final Pattern AROUND = PHRASES.pattern("around");

    private Stages() {}

    private record PhaseWord(Stage stage, boolean bare) {}

    /**
     * The stage of a label. Where a label tells several phases its first decides; within one, the word that ends last:
     * 導入準備 prepares, 試行運用 tries. {@link Stage#OTHER} where no word is known, or the label says that it is not done.
     */
    public static Stage of(String label) {
        for (String part : SEPARATOR.split(JapaneseText.fold(label))) {
            String text = JapaneseText.compact(part);
            Optional<String> word = LAST.in(text);
            if (word.isPresent()) {
                return isNegated(text, word.get())
                        ? Stage.OTHER
                        : WORDS.get(word.get()).stage();
            }
        }
        return Stage.OTHER;
    }

    /** Whether the label is nothing but a phase word or several (検討・実施), decorations such as arrows aside. */
    public static boolean isPhaseWord(String label) {
        boolean any = false;
        for (String part : SEPARATOR.split(JapaneseText.fold(label))) {
            String word = JapaneseText.compact(part);
            if (!word.isEmpty()) {
                if (!isBare(word) && !isBare(AROUND.matcher(word).replaceAll(""))) {
                    return false;
                }
                any = true;
            }
        }
        return any;
    }

    /** How much a cell looks like a schedule's phase, 0 to 1; a sign that carries a phase on counts half. */
    public static double likelihood(String cell) {
        String compact = JapaneseText.compact(cell);
        if (compact.isEmpty()) {
            return 0;
        }
        if (CONTINUATION.matcher(compact).matches()) {
            return 0.5;
        }
        if (isPhaseWord(cell)) {
            return 1;
        }
        if (compact.indexOf('。') >= 0 || compact.length() > 40) {
            return 0.1;
        }
        return LAST.ends(compact) ? 0.6 : of(cell) == Stage.OTHER ? 0 : 0.3;
    }

    private static boolean isNegated(String text, String word) {
        int start = text.lastIndexOf(word);
        String before = text.substring(0, start);
        String behind = text.substring(start + word.length());
        return NEGATIONS.words("BEFORE").stream().anyMatch(before::endsWith)
                || NEGATIONS.words("BEHIND").stream().anyMatch(behind::startsWith);
    }

    private static boolean isBare(String word) {
        PhaseWord known = WORDS.get(word);
        return known != null && known.bare();
    }
}
