package io.keikaku.extract.table;

import io.keikaku.extract.japanese.Phrases;
import io.keikaku.extract.japanese.WordList;
import java.util.Map;
import java.util.regex.Pattern;

/** How the cells of tables are worded, from {@code table-phrases.tsv}. */
final class TablePhrases {
    private static final Phrases PHRASES = Phrases.load(
            TablePhrases.class,
            "table-phrases.tsv",
            Map.of(
                    "term-word",
                    WordList.load(TablePhrases.class, "period-terms.tsv").words("TERM")));

    private TablePhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
