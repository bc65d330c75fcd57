package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.Phrases;
import java.util.Map;
import java.util.regex.Pattern;

/** How headings are printed, from {@code outline-phrases.tsv} and the words of {@link OutlineWords}. */
final class OutlinePhrases {
    private static final Phrases PHRASES = Phrases.load(
            OutlinePhrases.class,
            "outline-phrases.tsv",
            Map.of(
                    "number-start",
                    OutlineWords.numberStarts(),
                    "counted-word",
                    OutlineWords.counted(),
                    "appendix-word",
                    OutlineWords.appendices()));

    private OutlinePhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
