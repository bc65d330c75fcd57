package io.keikaku.extract.measure;

import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.japanese.WordList;
import io.keikaku.extract.japanese.YearSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Schedules in words that put the years first: {@code 令和6年度：調査} and {@code 令和7年度～：実施} in lines of their own, {@code R6 検討、R7
 * 実施}, {@code 【R6】設計}. Sentences that merely name a year, and values by year, are none.
 */
final class YearLedSchedule {
    private static final int LONGEST = 400;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST_YEARS = 30;
    private static final String PARTING = "\n、，,；;。→⇒➡/／ \u3000・●○■◆□▶【(（[［〔<＜";

    /** What a year expression may end in; words that may stand beside years in a header belong to the label here. */
    private static final Pattern YEARS_END = MeasurePhrases.pattern("years-end");

    private static final Pattern LABEL_EDGE = MeasurePhrases.pattern("label-edge");

    private static final WordList WORDS = WordList.load(YearLedSchedule.class, "schedule-words.tsv");
    private static final Pattern SENTENCE_STEM = MeasurePhrases.pattern("sentence-stem");

    private YearLedSchedule() {}

    /** The phases in order; empty where the text holds anything else. */
    static List<Phase> read(String printed, EraContext eras) {
        String text = printed.strip();
        if (text.length() > LONGEST) {
            return List.of();
        }
        List<Start> starts = starts(text, eras);
        if (starts.isEmpty() || !isEdge(text.substring(0, starts.getFirst().from()))) {
            return List.of();
        }
        List<Phase> phases = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            Start start = starts.get(i);
            int end = i + 1 < starts.size() ? starts.get(i + 1).from() : text.length();
            String label = label(text.substring(start.to(), end));
            if (!isLabel(label)) {
                return List.of();
            }
            YearSpan years = start.years();
            phases.add(new Phase(label, Stages.of(label), years.from(), years.to(), years.part()));
        }
        return phases;
    }

    private static List<Start> starts(String text, EraContext eras) {
        List<Start> starts = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            boolean begins = i == 0 || PARTING.indexOf(text.charAt(i - 1)) >= 0;
            Optional<Start> start = begins ? at(text, i, eras) : Optional.empty();
            if (start.isPresent()) {
                starts.add(start.get());
                i = start.get().to() - 1;
            }
        }
        return starts;
    }

    /** The longest year expression that begins at a place. */
    private static Optional<Start> at(String text, int from, EraContext eras) {
        if (isEdge(text.substring(from, from + 1))) {
            return Optional.empty();
        }
        for (int to = Math.min(text.length(), from + LONGEST_YEARS); to > from + 1; to--) {
            String head = text.substring(from, to);
            Optional<YearSpan> years = YEARS_END.matcher(head).matches() && head.indexOf('\n') < 0
                    ? FiscalYears.parse(head, eras)
                    : Optional.empty();
            if (years.isPresent() && years.get().from() != null && !endsInFigure(text, to)) {
                return Optional.of(new Start(from, to, years.get()));
            }
        }
        return Optional.empty();
    }

    /** Whether the expression would end within a number, as 20 does in 200件. */
    private static boolean endsInFigure(String text, int to) {
        return to < text.length() && Character.isDigit(text.charAt(to)) && Character.isDigit(text.charAt(to - 1));
    }

    private static String label(String text) {
        String one = JapaneseText.joinLines(text.strip());
        return LABEL_EDGE.matcher(one).replaceAll("").strip();
    }

    private static boolean isLabel(String label) {
        return !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && label.indexOf('。') < 0
                && !WORDS.words("WHEN").contains(label)
                && !goesOn(label)
                && Quantities.parse(label).isEmpty();
    }

    /** Whether a label is a piece of a sentence. */
    private static boolean goesOn(String label) {
        boolean noun = WORDS.words("NOUN_END").stream().anyMatch(label::endsWith);
        return !noun
                && (SENTENCE_STEM.matcher(label).find()
                        || WORDS.words("GOES_ON").stream().anyMatch(label::endsWith));
    }

    private static boolean isEdge(String text) {
        return text.chars().allMatch(c -> PARTING.indexOf(c) >= 0);
    }

    /** A year expression within the text. */
    private record Start(int from, int to, YearSpan years) {}
}
