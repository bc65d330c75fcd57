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
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=。)");
    private static final Pattern HEADING = Pattern.compile(
            "^[^。]{0,14}(?:計画|対象|実施|取組|推進|方針|戦略|プラン|ビジョン)(?:の|における)?(?:実施|対象|計画)?期間[^。]{0,12}$|^[^。]{0,8}期間$");
    private static final Pattern STATEMENT = Pattern.compile("期間(?:は|を|:|：|について|に関して|とは)");
    private static final Pattern OWN =
            Pattern.compile("本計画|本方針|本プラン|本戦略|本ビジョン|本構想|本指針|この計画|この方針|このプラン|当計画|計画期間は|対象期間は");
    private static final Pattern FOREIGN =
            Pattern.compile("総合計画|国の|県の|府の|都の|道の|国が|県が|前計画|前期計画|上位計画|第[0-9０-９一二三四五六七八九]+[次期]");
    private static final Pattern CONNECTOR =
            Pattern.compile("[)）度\\s]*(?:から|より|~|-|―|→|⇒|を(?:初年度|始期|開始年度|計画初年度|起点|始まり)と?し?(?:て|、)?.{0,4}?)[\\s]*");
    private static final Pattern LENGTH = Pattern.compile(
            "^[)）度\\s]*(?:から(?:の)?|より|を(?:初年度|始期|開始年度|計画初年度)とする|以降)[^。0-9]{0,8}?([0-9]{1,2})(?:年間|[かヶカケ箇]年(?:間|度)?|年度間)");

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
                if (CONNECTOR.matcher(gap).matches() && fiscal(second) > fiscal(first)) {
                    return period(first, second, text);
                }
            }
            Matcher length = LENGTH.matcher(JapaneseText.fold(rest));
            if (length.find() && !first.calendar()) {
                int count = Integer.parseInt(length.group(1));
                String printed = text.substring(first.start(), Math.min(text.length(), first.end() + length.end()));
                return new Period(first.year(), first.year() + count - 1, null, null, JapaneseText.joinLines(printed));
            }
        }
        return null;
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
