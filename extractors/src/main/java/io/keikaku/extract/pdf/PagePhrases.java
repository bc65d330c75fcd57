package io.keikaku.extract.pdf;

import io.keikaku.extract.japanese.Phrases;
import java.util.regex.Pattern;

/** What texts and fonts of pages tell, from {@code page-phrases.tsv}. */
final class PagePhrases {
    private static final Phrases PHRASES = Phrases.load(PagePhrases.class, "page-phrases.tsv");

    private PagePhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
