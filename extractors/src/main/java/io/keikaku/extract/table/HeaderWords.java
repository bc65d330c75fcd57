package io.keikaku.extract.table;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The roles that header words give, from {@code header-words.tsv}. Immutable and thread-safe. */
public final class HeaderWords {
    private static final Pattern DECORATION = Pattern.compile("^[【\\[(■□◆●○◎・※〔<]+|[】\\])〕>:]+$");
    private static final Pattern REMARK = Pattern.compile("[(\\[【〔][^)\\]】〕]*[)\\]】〕]|※.*$");
    private static final Pattern NUMBERED = Pattern.compile("^(?:[①-⑳]|[0-9]{1,2}[.)])|[0-9①-⑳]$");

    private final Map<String, ColumnRole> roles = new HashMap<>();

    public HeaderWords() {
        WordList words = WordList.load(HeaderWords.class, "header-words.tsv");
        for (ColumnRole role : ColumnRole.values()) {
            words.words(role.name()).forEach(word -> roles.putIfAbsent(JapaneseText.compact(word), role));
        }
    }

    /** The role that a header cell or form key gives, as it stands or without remarks in brackets and number. */
    public Optional<ColumnRole> role(String header) {
        String key = JapaneseText.compact(header);
        if (key.isEmpty() || key.length() > 30) {
            return Optional.empty();
        }
        ColumnRole role = lookUp(key);
        if (role == null) {
            role = lookUp(DECORATION.matcher(key).replaceAll(""));
        }
        if (role == null) {
            key = DECORATION.matcher(REMARK.matcher(key).replaceAll("")).replaceAll("");
            role = lookUp(key);
        }
        if (role == null) {
            role = lookUp(NUMBERED.matcher(key).replaceAll(""));
        }
        return Optional.ofNullable(role);
    }

    private ColumnRole lookUp(String key) {
        ColumnRole role = roles.get(key);
        if (role == null && key.length() > 2 && (key.endsWith("等") || key.endsWith("欄") || key.endsWith("名"))) {
            role = roles.get(key.substring(0, key.length() - 1));
        }
        return role;
    }
}
