package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.Phrases;
import java.util.regex.Pattern;

/** How cells and sentences on measures are worded, from {@code measure-phrases.tsv}. */
final class MeasurePhrases {
    private static final Phrases PHRASES = Phrases.load(MeasurePhrases.class, "measure-phrases.tsv");

    private MeasurePhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
