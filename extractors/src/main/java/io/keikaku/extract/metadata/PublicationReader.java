package io.keikaku.extract.metadata;

import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Vocabulary;
import io.keikaku.extract.japanese.YearMention;
import io.keikaku.extract.metadata.DocumentText.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds when the plan was published and last revised: on the cover, in the mayor's foreword, in the imprint. */
final class PublicationReader {
    private static final int IMPRINT_LINES = 25;
    private static final int FOREWORD_LINES = 120;
    private static final Pattern REVISED = words("revision-words.txt");
    private static final Pattern PUBLISHED = words("publication-words.txt");
    private static final Pattern HEAD = Pattern.compile(
            "^.{0,25}?[市町村区県府都道合][\\s\\u3000]*長[\\s\\u3000].{2,20}$|^(?:[^\\s]{1,12}[市町村区]|広域連合)長$|連合長|管理者[\\s\\u3000]");

    private String published;
    private String revised;

    private PublicationReader() {}

    /**
     * The two dates, ISO.
     *
     * @param published {@code null} where not told
     * @param revised the latest revision, {@code null} where none is told
     */
    record Dates(String published, String revised) {}

    static Dates read(DocumentText text, Cover cover) {
        PublicationReader reader = new PublicationReader();
        cover.lines().forEach(line -> reader.take(line, true));
        if (reader.published == null) {
            reader.takeForeword(text.lines());
        }
        List<TextLine> lines = text.lines();
        if (reader.published == null && lines.size() > IMPRINT_LINES * 2) {
            lines.subList(lines.size() - IMPRINT_LINES, lines.size()).forEach(line -> reader.take(line.text(), false));
        }
        return new Dates(reader.published, reader.revised);
    }

    /** A line that is a date, with a word that says what happened then; on the cover a bare date is the publication. */
    private void take(String line, boolean bareCounts) {
        String folded = JapaneseText.compact(line);
        List<YearMention> dates = FiscalYears.find(line, EraContext.UNKNOWN).stream()
                .filter(mention -> mention.month() != null)
                .toList();
        if (dates.isEmpty() || folded.length() > 40 || isRange(line, dates)) {
            return;
        }
        for (int i = 0; i < dates.size(); i++) {
            int end = i + 1 < dates.size() ? dates.get(i + 1).start() : line.length();
            String beside = (i == 0 ? line.substring(0, dates.getFirst().start()) : "")
                    + line.substring(dates.get(i).end(), end);
            String date = dates.get(i).isoDate();
            if (REVISED.matcher(beside).find()) {
                revised = revised == null || date.compareTo(revised) > 0 ? date : revised;
            } else if (PUBLISHED.matcher(beside).find() || bareCounts && isBare(beside)) {
                published = published == null || date.compareTo(published) < 0 ? date : published;
            }
        }
    }

    private static boolean isRange(String line, List<YearMention> dates) {
        return dates.size() > 1
                && JapaneseText.fold(
                                line.substring(dates.get(0).end(), dates.get(1).start()))
                        .matches(".*(?:~|から|-).*");
    }

    private static boolean isBare(String beside) {
        return JapaneseText.compact(beside).replaceAll("[^\\p{L}]", "").length() <= 10
                && !beside.contains("現在")
                && !beside.contains("時点")
                && !beside.contains("まで");
    }

    /** A foreword is signed by the head of the town, with the date beside the name. */
    private void takeForeword(List<TextLine> lines) {
        int last = Math.min(lines.size(), FOREWORD_LINES);
        for (int i = 0; i < last; i++) {
            if (HEAD.matcher(lines.get(i).text()).find() && lines.get(i).text().length() < 45) {
                List<TextLine> around = new ArrayList<>(lines.subList(Math.max(0, i - 3), Math.min(last, i + 3)));
                for (TextLine line : around) {
                    if (line.text().length() < 60) {
                        take(onlyDate(line.text()), true);
                    }
                }
                if (published != null) {
                    return;
                }
            }
        }
    }

    private static String onlyDate(String line) {
        List<YearMention> dates = FiscalYears.find(line, EraContext.UNKNOWN);
        return dates.size() == 1 && line.indexOf('。') < 0
                ? line.substring(dates.getFirst().start(), dates.getFirst().end())
                : "";
    }

    private static Pattern words(String resource) {
        return Pattern.compile(
                Vocabulary.words(resource).stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }
}
