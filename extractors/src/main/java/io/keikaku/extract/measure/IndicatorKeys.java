package io.keikaku.extract.measure;

import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.HeaderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds indicators that prose, or a cell of prose, gives under a key: {@code 【指標】草刈りの参加率　現状 18%（R5）→ 目標 40%（R8）}. A key with
 * anything else behind it is left where it is. Immutable.
 */
final class IndicatorKeys {
    private static final int MOST_LINES = 12;
    private static final Pattern LINE = Pattern.compile("\\R");
    private static final Pattern BRACKETED = Pattern.compile(
            "(?:[【《〈≪<＜〔\\[［「]([^：:。、\\s】》〉≫>＞〕\\]］」]{2,24})[】》〉≫>＞〕\\]］」]|[(（]([^：:。、\\s()（）]{2,24})[)）])[：:]?");
    private static final Pattern BEFORE_COLON =
            Pattern.compile("^[・○●◇◆■□▶◎•※\\s\u3000]*([^：:。、\\s\u3000]{2,24})[\\s\u3000]*[：:]");
    private static final Pattern LEVEL = Pattern.compile("\\s+");
    private static final int MOST_LEVELS = 10;
    private static final int LONGEST_LEVEL = 24;
    private static final Pattern LEAD = Pattern.compile("[・○●◇◆■□▶◎•※\\s\u3000]*");

    private final HeaderWords words;
    private final IndicatorLines lines;

    IndicatorKeys(HeaderWords words, EraContext eras) {
        this.words = words;
        this.lines = new IndicatorLines(words, eras);
    }

    /**
     * Takes the indicators out of a text.
     *
     * @param found gets them
     * @return the text without them and their keys, the very text where it has none
     */
    String takeFrom(String text, List<Indicator> found) {
        List<String> rest = new ArrayList<>();
        List<String> all = pieces(text);
        int before = found.size();
        for (int i = 0; i < all.size(); ) {
            int taken = take(all, i, found);
            if (taken == 0) {
                rest.add(all.get(i));
            }
            i += Math.max(1, taken);
        }
        return found.size() == before ? text : String.join("\n", rest).strip();
    }

    /** The indicator that a cell of indicators names with its values, without any key. */
    Optional<Indicator> read(String cell) {
        return lines.read(JapaneseText.joinLines(cell));
    }

    /** The name that a cell gives behind a key in brackets, its values being elsewhere; empty where it is no such cell. */
    String name(String cell) {
        String text = cell.strip();
        Matcher bracketed = BRACKETED.matcher(text);
        boolean keyed = bracketed.lookingAt() && names(bracketed);
        String name = keyed ? JapaneseText.joinLines(text.substring(bracketed.end())) : "";
        return name.contains("。") || !lines.readAll(name).isEmpty() ? "" : name;
    }

    /** Whether a header above years, or one of its levels, ends in a word for targets: 年度別目標, 指標の目標値. */
    boolean headsTargets(String header) {
        return levels(header)
                .anyMatch(level -> IntStream.range(0, level.length()).anyMatch(start -> names(level.substring(start))));
    }

    /** Whether a header above years, or one of its levels, says that work is planned below. */
    boolean headsWork(String header) {
        return !headsTargets(header)
                && levels(header)
                        .anyMatch(level -> words.role(level)
                                .filter(role -> role == ColumnRole.SCHEDULE)
                                .isPresent());
    }

    private static Stream<String> levels(String header) {
        return LEVEL.splitAsStream(header).limit(MOST_LEVELS).filter(level -> level.length() <= LONGEST_LEVEL);
    }

    /** How many lines from the given one on are a key with its indicators; the most that can be read. */
    private int take(List<String> all, int start, List<Indicator> found) {
        String first = all.get(start);
        int key = endOfKey(first);
        if (key < 0) {
            return 0;
        }
        int last = start + 1;
        while (last < Math.min(all.size(), start + MOST_LINES) && endOfKey(all.get(last)) < 0) {
            last++;
        }
        for (int end = last; end > start; end--) {
            List<String> piece = new ArrayList<>(List.of(first.substring(key)));
            piece.addAll(all.subList(start + 1, end));
            List<Indicator> read = lines.readAll(String.join("\n", piece));
            if (!read.isEmpty()) {
                found.addAll(read);
                return end - start;
            }
        }
        return 0;
    }

    /** The lines of a text; a key in brackets begins a line wherever it stands. */
    private List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (String line : LINE.split(text)) {
            int from = 0;
            Matcher key = BRACKETED.matcher(line);
            while (key.find()) {
                boolean begins = LEAD.matcher(line.substring(from, key.start())).matches();
                if (!begins && names(key)) {
                    pieces.add(line.substring(from, key.start()));
                    from = key.start();
                }
            }
            pieces.add(line.substring(from));
        }
        return pieces;
    }

    /** Where the key of indicators that a line begins with ends, -1 where it begins with none. */
    private int endOfKey(String line) {
        Matcher lead = LEAD.matcher(line);
        Matcher bracketed = BRACKETED.matcher(line);
        if (lead.lookingAt() && bracketed.find() && bracketed.start() == lead.end() && names(bracketed)) {
            return bracketed.end();
        }
        Matcher colon = BEFORE_COLON.matcher(line);
        return colon.find() && names(colon.group(1)) ? colon.end() : -1;
    }

    private boolean names(Matcher bracketed) {
        return names(bracketed.group(1) == null ? bracketed.group(2) : bracketed.group(1));
    }

    private boolean names(String key) {
        return words.role(key)
                .filter(role -> role == ColumnRole.INDICATOR || role == ColumnRole.TARGET)
                .isPresent();
    }
}
