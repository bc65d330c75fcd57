package io.keikaku.extract.japanese;

import io.keikaku.core.model.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All municipalities of Japan, with the special wards of Tokyo and the wards of designated cities, from
 * {@code municipalities.tsv}.
 */
public final class Municipalities {
    private static final Map<String, List<Municipality>> BY_NAME = Vocabulary.rows("municipalities.tsv").stream()
            .map(row -> new Municipality(row.get(2), row.get(1), row.get(0)))
            .collect(Collectors.groupingBy(municipality -> key(municipality.name()), Collectors.toUnmodifiableList()));
    private static final Set<String> PREFECTURES = BY_NAME.values().stream()
            .flatMap(List::stream)
            .map(Municipality::prefecture)
            .collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST =
            BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final Pattern PREFECTURE =
            Pattern.compile(PREFECTURES.stream().sorted().collect(Collectors.joining("|")));
    private static final Pattern PREFIX = Pattern.compile("^(" + PREFECTURE.pattern() + ")?(?:\\p{IsHan}{1,4}郡)?(.+)$");
    private static final Pattern BEFORE = Pattern.compile("(" + PREFECTURE.pattern() + ")(?:\\p{IsHan}{1,4}郡)?$");

    /** Ideographs that may stand before a municipality's name without belonging to it: 第5次○○市, 旧○○町. */
    private static final String MAY_PRECEDE = "県府都道郡年月日次期回版前元旧現各同本全対和";

    /** What after a name shows that it was part of another word: 四日市場, 都市町村. */
    private static final Pattern NOT_AFTER = Pattern.compile("^(?:場|販|況|街|井|川|原|田|野|町村|区町村|部)");

    private Municipalities() {}

    /**
     * A municipality named in a text.
     *
     * @param start offset of the name's first character
     * @param end offset after its last
     * @param municipality prefecture and code are {@code null} where several have the name and the text does not say which
     */
    public record Mention(int start, int end, Municipality municipality) {}

    /**
     * The municipality of a name, with or without prefecture and district before it.
     *
     * @param prefectureHint the prefecture, {@code null} where unknown; decides between municipalities of one name
     * @return empty for an unknown name; without prefecture and code where several have the name and nothing decides
     */
    public static Optional<Municipality> byName(String name, String prefectureHint) {
        String compact = JapaneseText.joinLines(JapaneseText.fold(name)).replace(" ", "");
        Optional<Municipality> whole = resolve(compact, prefectureHint);
        if (whole.isPresent()) {
            return whole;
        }
        Matcher prefix = PREFIX.matcher(compact);
        if (!prefix.matches()) {
            return Optional.empty();
        }
        return resolve(prefix.group(2), prefix.group(1) == null ? prefectureHint : prefix.group(1));
    }

    /** Finds municipalities in a text, the longest name at each place; names that are part of other words are left out. */
    public static List<Mention> find(String text) {
        String folded = variants(JapaneseText.radicals(text));
        List<Mention> mentions = new ArrayList<>();
        int from = 0;
        for (int end = 1; end <= folded.length(); end++) {
            if ("市町村区".indexOf(folded.charAt(end - 1)) >= 0) {
                Mention mention = endingAt(folded, end, from);
                if (mention != null) {
                    if (!mentions.isEmpty()
                            && mention.start() <= mentions.getLast().start()) {
                        mentions.removeLast();
                    }
                    mentions.add(mention);
                    from = mention.start();
                }
            }
        }
        return mentions;
    }

    /** The prefectures named in a text, in order, as often as they are named. */
    public static List<String> prefectures(String text) {
        if (text.chars().noneMatch(c -> "都道府県".indexOf(c) >= 0)) {
            return List.of();
        }
        return PREFECTURE
                .matcher(JapaneseText.radicals(text))
                .results()
                .map(match -> match.group())
                .toList();
    }

    /** The check digit of a five-digit code of JIS X 0402: weights 6 to 2, sum modulo 11 from 11, last digit. */
    static int checkDigit(String fiveDigits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (6 - i) * Character.digit(fiveDigits.charAt(i), 10);
        }
        return (11 - sum % 11) % 10;
    }

    private static Mention endingAt(String text, int end, int from) {
        for (int start = Math.max(from, end - LONGEST); start < end - 1; start++) {
            String name = text.substring(start, end);
            if (BY_NAME.containsKey(name) && standsAlone(text, start, end)) {
                Matcher before = BEFORE.matcher(text.substring(Math.max(0, start - 10), start));
                String prefecture = before.find() ? before.group(1) : null;
                return new Mention(start, end, resolve(name, prefecture).orElseThrow());
            }
        }
        return null;
    }

    private static boolean standsAlone(String text, int start, int end) {
        boolean before = start == 0
                || !Character.isIdeographic(text.charAt(start - 1)) && !isKatakana(text.charAt(start - 1))
                || MAY_PRECEDE.indexOf(text.charAt(start - 1)) >= 0;
        return before
                && !NOT_AFTER
                        .matcher(text.substring(end, Math.min(text.length(), end + 3)))
                        .find();
    }

    private static boolean isKatakana(char c) {
        return c >= '\u30A1' && c <= '\u30FA' || c == 'ー';
    }

    private static Optional<Municipality> resolve(String name, String prefecture) {
        List<Municipality> named = BY_NAME.getOrDefault(key(name), List.of());
        if (named.isEmpty()) {
            return Optional.empty();
        }
        if (named.size() == 1) {
            return Optional.of(named.getFirst());
        }
        return Optional.of(named.stream()
                .filter(municipality -> municipality.prefecture().equals(prefecture))
                .findFirst()
                .orElse(new Municipality(named.getFirst().name(), null, null)));
    }

    private static String key(String name) {
        return variants(name);
    }

    /** Characters that are written either way in names of places. */
    private static String variants(String text) {
        return text.replace('ヶ', 'ケ')
                .replace('ｹ', 'ケ')
                .replace('鯵', '鰺')
                .replace('梼', '檮')
                .replace('竃', '竈');
    }
}
