package io.keikaku.extract.japanese;

import java.util.Map;
import java.util.regex.Pattern;

/** How years are printed, from {@code year-phrases.tsv} and the lists of eras and of parts of a year. */
final class YearPhrases {
    private static final Phrases PHRASES = Phrases.load(
            YearPhrases.class,
            "year-phrases.tsv",
            Map.of(
                    "era-name", Eras.names(Eras.Form.NAME),
                    "era-short", Eras.names(Eras.Form.SHORT),
                    "era-letter", Eras.names(Eras.Form.LETTER),
                    "era-initial", Eras.initials(),
                    "year-part", YearParts.words()));

    private YearPhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
