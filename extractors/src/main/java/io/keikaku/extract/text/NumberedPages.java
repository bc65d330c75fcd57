package io.keikaku.extract.text;

import io.keikaku.extract.japanese.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The page numbers of a text whose page breaks are lost, and the title that stands beside most of them and nowhere else. Numbers
 * of pages go up through the whole text, in steps of a few. Immutable.
 */
final class NumberedPages {
    private static final int LEAST_PAGES = 4;
    private static final int LONGEST_STEP = 12;
    private static final double MOST = 0.6;
    private static final int LONGEST_NUMBER = 4;

    /** Half-width columns; shorter lines may be labels of what is numbered. */
    private static final int LEAST_TITLE = 12;

    private static final int LONGEST_TITLE = 100;

    private final Set<Passage> running = new HashSet<>();

    NumberedPages(List<Passage> passages) {
        List<Integer> numbers = numbers(passages);
        Map<String, Integer> all = new HashMap<>();
        passages.stream().filter(NumberedPages::mayRun).forEach(p -> all.merge(text(p), 1, Integer::sum));
        for (int side : new int[] {-1, 1}) {
            Map<String, List<Integer>> beside = new HashMap<>();
            for (int at : numbers) {
                int next = at + side;
                if (next >= 0 && next < passages.size() && mayRun(passages.get(next))) {
                    beside.computeIfAbsent(text(passages.get(next)), t -> new ArrayList<>())
                            .add(at);
                }
            }
            beside.forEach((title, places) -> {
                boolean most = places.size() >= LEAST_PAGES && places.size() >= numbers.size() * MOST;
                // the cover, or the first page, may bear the title without a number
                if (most && all.get(title) <= places.size() + 2) {
                    places.forEach(at -> {
                        running.add(passages.get(at));
                        running.add(passages.get(at + side));
                    });
                }
            });
        }
    }

    /** Whether a passage is such a number, or the title beside it. */
    boolean isRunning(Passage passage) {
        return running.contains(passage);
    }

    /** Places of the longest row of numbers that go up from one to the next. */
    private static List<Integer> numbers(List<Passage> passages) {
        List<Integer> places = new ArrayList<>();
        int last = 0;
        for (int i = 0; i < passages.size(); i++) {
            int number = number(passages.get(i));
            if (number > last && number - last <= LONGEST_STEP) {
                places.add(i);
                last = number;
            }
        }
        return places;
    }

    /** The number that is all a passage says, 0 where it says anything else. */
    private static int number(Passage passage) {
        // a number with signs beside it is short; longer lines of blanks take long to search
        String text = passage instanceof Passage.Text paragraph
                        && paragraph.isBody()
                        && paragraph.text().length() <= LONGEST_TITLE
                ? paragraph.text().replaceAll("^[-－–―‐~～\\s]+|[-－–―‐~～\\s]+$", "")
                : "";
        boolean digits = !text.isEmpty()
                && text.length() <= LONGEST_NUMBER
                && text.codePoints().allMatch(Character::isDigit);
        return digits ? Integer.parseInt(text) : 0;
    }

    private static boolean mayRun(Passage passage) {
        int width = TextShape.width(text(passage));
        return passage instanceof Passage.Text text
                && text.isBody()
                && width >= LEAST_TITLE
                && width <= LONGEST_TITLE
                && !Sentences.isEnded(text.text());
    }

    private static String text(Passage passage) {
        return passage instanceof Passage.Text text ? text.text() : "";
    }
}
