package io.keikaku.extract.metadata;

import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Vocabulary;
import io.keikaku.extract.japanese.YearMention;
import io.keikaku.extract.metadata.DocumentText.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds when the plan was published and last revised: on the cover, in the mayor's foreword, in the imprint. */
final class PublicationReader {
    private static final int IMPRINT_LINES = 25;
    private static final int FOREWORD_LINES = 120;
    private static final Pattern REVISED = anyOf("revision-words.txt");
    private static final Pattern PUBLISHED = anyOf("publication-words.txt");
    private static final Pattern HEAD = MetadataPhrases.pattern("head");
    private static final Pattern CONNECTOR = MetadataPhrases.pattern("dates-connector");
    private static final Pattern EVENT = MetadataPhrases.pattern("event");
    private static final Pattern ISSUED = MetadataPhrases.pattern("issued");
    private static final Pattern STATE_OF = MetadataPhrases.pattern("state-of");

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
        cover.lines().forEach(line -> reader.takeCover(line));
        if (reader.published == null) {
            reader.takeForeword(text.lines());
        }
        List<TextLine> lines = text.lines();
        if (reader.published == null) {
            int imprint = Math.min(IMPRINT_LINES, lines.size() / 2);
            reader.takeImprint(lines.subList(lines.size() - imprint, lines.size()).stream()
                    .map(TextLine::text)
                    .toList());
        }
        return new Dates(reader.published, reader.revised);
    }

    /** A date with a word that says what happened then; on the cover a bare date is the publication. */
    private void takeCover(String line) {
        take(line, beside -> isPublished(beside) || isBare(beside));
    }

    /** What the imprint calls the issue; else a line that is none of a table of meetings. */
    private void takeImprint(List<String> lines) {
        lines.stream()
                .filter(line -> ISSUED.matcher(line).find())
                .forEach(line -> take(line, PublicationReader::isPublished));
        if (published == null) {
            lines.stream()
                    .filter(line -> !EVENT.matcher(line).find())
                    .forEach(line -> take(line, PublicationReader::isPublished));
        }
    }

    private void take(String line, Predicate<String> publishes) {
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
            } else if (publishes.test(beside)) {
                published = published == null || date.compareTo(published) < 0 ? date : published;
            }
        }
    }

    private static boolean isRange(String line, List<YearMention> dates) {
        return dates.size() > 1
                && CONNECTOR
                        .matcher(JapaneseText.fold(
                                line.substring(dates.get(0).end(), dates.get(1).start())))
                        .find();
    }

    private static boolean isPublished(String beside) {
        return PUBLISHED.matcher(beside).find();
    }

    private static boolean isBare(String beside) {
        return JapaneseText.compact(beside).replaceAll("[^\\p{L}]", "").length() <= 10
                && !STATE_OF.matcher(beside).find();
    }

    /** A foreword is signed by the head of the town, with the date beside the name. */
    private void takeForeword(List<TextLine> lines) {
        int last = Math.min(lines.size(), FOREWORD_LINES);
        for (int i = 0; i < last; i++) {
            if (HEAD.matcher(lines.get(i).text()).find() && lines.get(i).text().length() < 45) {
                List<TextLine> around = new ArrayList<>(lines.subList(Math.max(0, i - 3), Math.min(last, i + 3)));
                for (TextLine line : around) {
                    if (line.text().length() < 60) {
                        takeCover(onlyDate(line.text()));
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

    private static Pattern anyOf(String resource) {
        return Pattern.compile(Vocabulary.anyOf(Vocabulary.words(resource)));
    }
}
