package io.keikaku.index;

import io.keikaku.core.resource.ResourceText;
import io.keikaku.index.analysis.WordAnalyzer;
import io.keikaku.index.theme.Themes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.CRC32;

/** Tells the version of an index: of the fields of its documents, and of the vocabulary that they were made with. */
final class IndexFormat {

    /** Changes whenever the fields of a document or the steps of their analysis change. */
    private static final int FIELDS = 4;

    private static final List<String> ANALYSIS =
            List.of("characters.tsv", "dictionary.csv", "katakana.tsv", "stopwords.txt");
    private static final List<String> RULES = List.of("themes.tsv", "kinds.tsv");
    private static final List<String> FIELD_VALUES = List.of(Novelty.MARKS, TownNames.ENDINGS);

    private IndexFormat() {}

    /** The version that this program writes and reads. */
    static String current() {
        CRC32 vocabulary = new CRC32();
        ANALYSIS.forEach(name -> add(vocabulary, ResourceText.entries(WordAnalyzer.class, name)));
        RULES.forEach(name -> add(vocabulary, ResourceText.entries(Themes.class, name)));
        FIELD_VALUES.forEach(name -> add(vocabulary, ResourceText.entries(IndexFormat.class, name)));
        return String.format(Locale.ROOT, "%d-%08x", FIELDS, vocabulary.getValue());
    }

    private static void add(CRC32 sum, List<String> lines) {
        lines.forEach(line -> sum.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
    }
}
