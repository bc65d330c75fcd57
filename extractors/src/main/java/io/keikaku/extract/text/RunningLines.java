package io.keikaku.extract.text;

import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.extract.japanese.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Marks page numbers, the repeated title of the document, and explanations that belong to a note's term. Other repeated
 * lines are left as they are: on slides they name the section.
 */
final class RunningLines {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "^[-－–―‐~～\\s]*(?:[pP]\\.?\\s?)?(?!(?:19|20)[0-9]{2}$)[0-9０-９]{1,4}(?:\\s?/\\s?[0-9０-９]{1,4})?[-－–―‐~～\\s]*$");
    private static final Pattern NUMBER_AT_EDGE = Pattern.compile("^[0-9０-９\\s\u3000-]+|[0-9０-９\\s\u3000-]+$");
    /** Half-width columns: what is shorter is no title. */
    private static final int LEAST_TITLE = 12;

    /** UTF-16 units: what is longer is neither title nor number. */
    private static final int LONGEST_TITLE = 200;

    private static final int COVER_LINES = 5;
    private static final int LEAST_REPEATS = 4;
    private static final int LONGEST_TERM = 60;

    private RunningLines() {}

    static List<Passage> mark(List<Passage> passages) {
        Set<String> titles = repeatedTitles(passages);
        PageHeads pages = new PageHeads(passages);
        NumberedPages numbered = new NumberedPages(passages);
        List<Passage> marked = new ArrayList<>(passages.size());
        boolean explains = false;
        boolean seenTitle = false;
        boolean belowNumber = false;
        for (Passage passage : passages) {
            Passage result = passage;
            if (passage instanceof Passage.Text text && text.isBody()) {
                boolean title = titles.contains(withoutNumber(text.text()));
                // a foot and the next page's head may stand on adjoining lines
                boolean apart = text.isolated() || title && belowNumber;
                if (explains && Sentences.isEnded(text.text())) {
                    result = text.withRole(Role.FOOTNOTE);
                } else if (pages.isHead(text)
                        || numbered.isRunning(text)
                        || (apart && ((isPageNumber(text.text()) && pages.mayNumber(text)) || (title && seenTitle)))) {
                    result = text.withRole(Role.RUNNING);
                }
                seenTitle |= title;
            }
            belowNumber = passage instanceof Passage.Text text && isPageNumber(text.text());
            explains = isTermOfNote(passage);
            marked.add(result);
        }
        return marked;
    }

    private static boolean isPageNumber(String text) {
        return text.length() <= LONGEST_TITLE && PAGE_NUMBER.matcher(text).matches();
    }

    /** A note that is only a term, its explanation standing in the next paragraph. */
    private static boolean isTermOfNote(Passage passage) {
        return passage instanceof Passage.Text text
                && text.role() == Role.FOOTNOTE
                && !text.text().contains("。")
                && TextShape.width(text.text()) <= LONGEST_TERM;
    }

    private static Set<String> repeatedTitles(List<Passage> passages) {
        Set<String> cover = new LinkedHashSet<>();
        passages.stream()
                .limit(COVER_LINES)
                .takeWhile(RunningLines::isCover)
                .map(RunningLines::text)
                .filter(text -> TextShape.width(text) >= LEAST_TITLE && !Sentences.isEnded(text))
                .forEach(cover::add);
        Map<String, Integer> counts = new HashMap<>();
        passages.forEach(passage -> counts.merge(text(passage), 1, Integer::sum));
        cover.removeIf(title -> counts.getOrDefault(title, 0) < LEAST_REPEATS);
        return cover;
    }

    private static boolean isCover(Passage passage) {
        return passage instanceof Passage.Title || (passage instanceof Passage.Text text && text.isBody());
    }

    private static String text(Passage passage) {
        return switch (passage) {
            case Passage.Text text -> withoutNumber(text.text());
            case Passage.Title title -> withoutNumber(title.text());
            case Passage.Item item -> "";
            case Passage.Table table -> "";
        };
    }

    private static String withoutNumber(String text) {
        return text.length() <= LONGEST_TITLE ? NUMBER_AT_EDGE.matcher(text).replaceAll("") : text;
    }
}
