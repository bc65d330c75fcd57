package io.keikaku.extract.metadata;

import io.keikaku.core.model.Period;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.YearMention;
import io.keikaku.extract.metadata.DocumentText.Kind;
import io.keikaku.extract.metadata.DocumentText.TextLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the period that the plan covers: in its section on the period, in a sentence, on the cover. */
final class PeriodReader {
    private static final int SECTION_LINES = 12;
    private static final Pattern SENTENCE_END = MetadataPhrases.pattern("sentence-end");
    private static final Pattern HEADING = MetadataPhrases.pattern("period-heading");
    private static final Pattern STATEMENT = MetadataPhrases.pattern("period-statement");
    private static final Pattern OWN = MetadataPhrases.pattern("own-plan");
    private static final Pattern FOREIGN = MetadataPhrases.pattern("foreign-plan");
    private static final Pattern CONNECTOR = MetadataPhrases.pattern("years-connector");
    private static final Pattern NEIGHBOUR = MetadataPhrases.pattern("years-neighbour");
    private static final Pattern COUNT = MetadataPhrases.pattern("years-count");

    private PeriodReader() {}

    private record Candidate(int score, int order, Period period) {}

    /** {@code null} where the plan does not state its period. */
    static Period read(DocumentText text, Cover cover, String title) {
        List<Candidate> candidates = new ArrayList<>();
        int sectionLeft = 0;
        int order = 0;
        for (TextLine line : text.lines()) {
            if (line.kind() == Kind.CONTENTS || line.kind() == Kind.RUNNING) {
                continue;
            }
            if (isPeriodHeading(line)) {
                sectionLeft = SECTION_LINES;
            }
            for (String sentence : SENTENCE_END.split(line.text())) {
                order++;
                Period period = range(sentence);
                if (period != null) {
                    int score = score(sentence, line.kind(), sectionLeft > 0, title);
                    candidates.add(new Candidate(score, order, period));
                }
            }
            sectionLeft--;
        }
        for (String line : cover.lines()) {
            Period period = range(line);
            if (period != null) {
                candidates.add(new Candidate(4, order++, period));
            }
        }
        return candidates.stream()
                .filter(candidate -> candidate.score() >= 4)
                .max(Comparator.comparingInt(Candidate::score).thenComparingInt(candidate -> -candidate.order()))
                .map(Candidate::period)
                .orElse(null);
    }

    private static boolean isPeriodHeading(TextLine line) {
        return line.kind() != Kind.ROW
                && line.text().length() <= 30
                && HEADING.matcher(line.text()).find();
    }

    private static int score(String sentence, Kind kind, boolean inSection, String title) {
        int score = inSection ? 5 : 0;
        score += STATEMENT.matcher(sentence).find() ? 4 : 0;
        score += OWN.matcher(sentence).find() ? 3 : 0;
        String others = title == null ? sentence : sentence.replace(title, "");
        score -= FOREIGN.matcher(others).find() ? 3 : 0;
        score -= kind == Kind.ROW ? 2 : 0;
        return score;
    }

    /** The first range of years in a sentence, behind the word for the period where there is one. */
    static Period range(String sentence) {
        Matcher statement = STATEMENT.matcher(sentence);
        int from = statement.find() ? statement.end() : 0;
        Period after = firstRange(sentence.substring(from));
        return after != null || from == 0 ? after : firstRange(sentence);
    }

    private static Period firstRange(String text) {
        List<YearMention> years = FiscalYears.find(text, EraContext.UNKNOWN);
        for (int i = 0; i < years.size(); i++) {
            YearMention first = years.get(i);
            String rest = text.substring(first.end(), Math.min(text.length(), first.end() + 60));
            if (i + 1 < years.size()) {
                YearMention second = years.get(i + 1);
                String gap = JapaneseText.fold(text.substring(first.end(), Math.max(first.end(), second.start())));
                if (isRange(gap, fiscal(second) - fiscal(first))) {
                    return period(first, second, text);
                }
            }
            Matcher length = COUNT.matcher(JapaneseText.fold(rest));
            if (length.find() && !first.calendar()) {
                int count = Integer.parseInt(length.group(1));
                String printed = text.substring(first.start(), Math.min(text.length(), first.end() + length.end()));
                return new Period(first.year(), first.year() + count - 1, null, null, JapaneseText.joinLines(printed));
            }
        }
        return null;
    }

    private static boolean isRange(String between, int years) {
        return years > 0 && CONNECTOR.matcher(between).matches()
                || years == 1 && NEIGHBOUR.matcher(between).matches();
    }

    private static Period period(YearMention first, YearMention second, String text) {
        boolean dated = first.month() != null && second.month() != null;
        String printed = JapaneseText.joinLines(text.substring(first.start(), second.end()));
        return new Period(
                fiscal(first),
                fiscal(second),
                dated ? first.isoDate() : null,
                dated ? second.isoDate() : null,
                printed);
    }

    private static int fiscal(YearMention mention) {
        return mention.fiscalYear() == null ? mention.year() : mention.fiscalYear();
    }
}
