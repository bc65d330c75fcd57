package io.keikaku.extract.metadata;

import io.keikaku.extract.japanese.Phrases;
import io.keikaku.extract.japanese.Vocabulary;
import java.util.Map;
import java.util.regex.Pattern;

/** How plans are worded where they speak of themselves, from {@code metadata-phrases.tsv}. */
final class MetadataPhrases {
    private static final Phrases PHRASES = Phrases.load(
            MetadataPhrases.class, "metadata-phrases.tsv", Map.of("version", Vocabulary.words("plan-versions.txt")));

    private MetadataPhrases() {}

    static Pattern pattern(String name) {
        return PHRASES.pattern(name);
    }
}
