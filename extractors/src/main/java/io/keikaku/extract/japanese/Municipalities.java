package io.keikaku.extract.japanese;

import io.keikaku.core.model.Municipality;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * All municipalities of Japan, with the special wards of Tokyo and the wards of designated cities, from
 * {@code municipalities.tsv}.
 */
public final class Municipalities {
    /** Characters that are written either way in names of places. */
    private static final Map<Character, Character> VARIANTS = Vocabulary.rows("name-variants.tsv").stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0).charAt(0), row -> row.get(1).charAt(0)));

    private static final Map<String, List<Municipality>> BY_NAME = Vocabulary.rows("municipalities.tsv").stream()
            .map(row -> new Municipality(row.get(2), row.get(1), row.get(0)))
            .collect(Collectors.groupingBy(
                    municipality -> variants(municipality.name()), Collectors.toUnmodifiableList()));
    private static final char LONG_VOWEL = 'ー';
    private static final int LONGEST =
            BY_NAME.keySet().stream().mapToInt(String::length).max().orElse(0);

    private static final Phrases PHRASES = Phrases.load(
            Municipalities.class,
            "municipality-phrases.tsv",
            Map.of(
                    "prefecture-name",
                    BY_NAME.values().stream()
                            .flatMap(List::stream)
                            .map(Municipality::prefecture)
                            .collect(Collectors.toUnmodifiableSet())));
    private static final Pattern PREFIX = PHRASES.pattern("prefix");
    private static final Pattern BEFORE = PHRASES.pattern("before");
    private static final Pattern ENDING = PHRASES.pattern("ending");
    private static final Pattern MAY_PRECEDE = PHRASES.pattern("may-precede");
    private static final Pattern NOT_AFTER = PHRASES.pattern("not-after");

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
        Matcher ending = ENDING.matcher(folded);
        while (ending.find()) {
            Mention mention = endingAt(folded, ending.end(), from);
            if (mention != null) {
                if (!mentions.isEmpty() && mention.start() <= mentions.getLast().start()) {
                    mentions.removeLast();
                }
                mentions.add(mention);
                from = mention.start();
            }
        }
        return mentions;
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
                || MAY_PRECEDE.matcher(text).region(start - 1, start).matches();
        return before && !NOT_AFTER.matcher(text).region(end, text.length()).lookingAt();
    }

    private static boolean isKatakana(char c) {
        return c >= '\u30A1' && c <= '\u30FA' || c == LONG_VOWEL;
    }

    private static Optional<Municipality> resolve(String name, String prefecture) {
        List<Municipality> named = BY_NAME.getOrDefault(variants(name), List.of());
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

    /** The text with each character as the list has it where it is written either way. */
    private static String variants(String text) {
        StringBuilder one = new StringBuilder(text);
        for (int i = 0; i < one.length(); i++) {
            one.setCharAt(i, VARIANTS.getOrDefault(one.charAt(i), one.charAt(i)));
        }
        return one.toString();
    }
}
