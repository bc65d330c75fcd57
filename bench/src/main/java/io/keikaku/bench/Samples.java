package io.keikaku.bench;

import io.keikaku.core.model.Plan;
import io.keikaku.index.evaluate.GoldPlans;
import io.keikaku.index.evaluate.JudgedQueries;
import io.keikaku.index.evaluate.JudgedQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What the folder of samples has to search, and to search for. */
final class Samples {
    private static final String JSON = ".json";

    private Samples() {}

    /** The texts of all judged queries, each once. */
    static List<String> queries(Path samples) throws IOException {
        Set<String> texts = new LinkedHashSet<>();
        for (Path file : below(samples.resolve("queries"), ".tsv")) {
            JudgedQueries.read(file).queries().stream().map(JudgedQuery::text).forEach(texts::add);
        }
        return List.copyOf(texts);
    }

    /** What is in the sample plans of the first two families. */
    static List<Plan> plans(Path samples) throws IOException {
        List<Plan> gold = new ArrayList<>();
        for (Path folder : List.of(samples.resolve("gold"), samples.resolve("second/gold"))) {
            for (Path file : below(folder, JSON)) {
                String name = file.getFileName().toString();
                gold.add(GoldPlans.read(folder, name.substring(0, name.length() - JSON.length())));
            }
        }
        return gold;
    }

    private static List<Path> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
