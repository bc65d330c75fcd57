package io.keikaku.index.theme;

import io.keikaku.core.resource.ResourceText;
import io.keikaku.index.analysis.CharacterFolding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads rule files: tab-separated id, name, evidence and exceptions. Alternatives are separated by commas, words of which all
 * are needed in one sentence by {@code +}.
 */
final class WordRules {

    private static final int COLUMNS = 4;

    private WordRules() {}

    static List<WordRule> read(String resource, CharacterFolding folding) {
        List<WordRule> rules = new ArrayList<>();
        for (String line : ResourceText.entries(WordRules.class, resource)) {
            String[] columns = Arrays.copyOf(line.split("\t", -1), COLUMNS);
            List<List<String>> evidence = Arrays.stream(columns[2].split(","))
                    .map(group -> words(group, "\\+", folding))
                    .toList();
            rules.add(new WordRule(columns[0], columns[1], evidence, words(columns[3], ",", folding)));
        }
        return List.copyOf(rules);
    }

    private static List<String> words(String text, String separator, CharacterFolding folding) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split(separator))
                        .map(folding::key)
                        .filter(word -> !word.isEmpty())
                        .toList();
    }
}
