package io.keikaku.extract.table;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The roles that header words give, from {@code header-words.tsv}. Immutable and thread-safe. */
public final class HeaderWords {
    private static final String BEFORE = "【[(■□◆●○◎・※〔<";
    private static final String BEHIND = "】])〕>:";
    private static final Pattern ENDING = TablePhrases.pattern("header-ending");
    private static final Pattern REMARK = Pattern.compile("[(\\[【〔][^)\\]】〕]*[)\\]】〕]|※.*$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[①-⑳]|[0-9]{1,2}[.)])|[0-9①-⑳]$");

    private static final int LONGEST = 30;

    private final Map<String, ColumnRole> roles;

    /** Reads the resource. */
    public HeaderWords() {
        List<String> names =
                Stream.of(ColumnRole.values()).map(ColumnRole::name).toList();
        this.roles = WordList.load(HeaderWords.class, "header-words.tsv").keysByWord(names).entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, word -> ColumnRole.valueOf(word.getValue())));
    }

    /** The role that a header cell or form key gives, as it stands or without remarks in brackets and number. */
    public Optional<ColumnRole> role(String header) {
        // two characters may become one, as a half-width kana and its voicing mark do
        if (JapaneseText.isLonger(header, 2 * LONGEST)) {
            return Optional.empty();
        }
        String key = JapaneseText.compact(header);
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        ColumnRole role = lookUp(key);
        if (role == null) {
            role = lookUp(undecorated(key));
        }
        if (role == null) {
            key = undecorated(REMARK.matcher(key).replaceAll(""));
            role = lookUp(key);
        }
        if (role == null) {
            role = lookUp(NUMBERED.matcher(key).replaceAll(""));
        }
        return Optional.ofNullable(role);
    }

    private static String undecorated(String key) {
        int from = 0;
        int to = key.length();
        while (from < to && BEFORE.indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && BEHIND.indexOf(key.charAt(to - 1)) >= 0) {
            to--;
        }
        return key.substring(from, to);
    }

    private ColumnRole lookUp(String key) {
        ColumnRole role = roles.get(key);
        if (role == null && key.length() > 2 && ENDING.matcher(key).find()) {
            role = roles.get(key.substring(0, key.length() - 1));
        }
        return role;
    }
}
