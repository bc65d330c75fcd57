package io.keikaku.extract.outline;

import io.keikaku.extract.japanese.Phrases;
import java.util.regex.Pattern;

/** How headings are printed, from {@code outline-phrases.tsv}. */
final class OutlinePhrases {
    private static final Phrases PHRASES = Phrases.load(OutlinePhrases.class, "outline-phrases.tsv");

    private OutlinePhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
