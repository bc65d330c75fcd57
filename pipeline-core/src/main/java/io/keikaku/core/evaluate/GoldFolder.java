package io.keikaku.core.evaluate;

import io.keikaku.core.model.PlanFormatException;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Reads a folder of gold: one JSON file a plan, named after it. */
final class GoldFolder {
    private static final String EXTENSION = ".json";

    private GoldFolder() {}

    /**
     * The plans whose names are wanted, by name, in order of file name.
     *
     * @throws IOException if there is none, or one cannot be read; the message names the file
     */
    static Map<String, GoldPlan> read(Path folder, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException("no folder of gold: " + folder);
        }
        Map<String, GoldPlan> plans = new LinkedHashMap<>();
        for (Path file : files(folder)) {
            String fileName = file.getFileName().toString();
            String name = fileName.substring(0, fileName.length() - EXTENSION.length());
            if (wanted.test(name)) {
                plans.put(name, readPlan(file));
            }
        }
        if (plans.isEmpty()) {
            throw new IOException("no gold in " + folder + ": it holds no such *.json");
        }
        return plans;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(EXTENSION))
                    .sorted()
                    .toList();
        }
    }

    private static GoldPlan readPlan(Path file) throws IOException {
        try {
            GoldPlan plan = PlanJson.parse(Files.readString(file), GoldPlan.class);
            if (plan == null || plan.file() == null) {
                throw new PlanFormatException(file + " is no gold: it has no property \"file\"");
            }
            return plan;
        } catch (PlanFormatException | MalformedInputException e) {
            throw new PlanFormatException(file + " is no gold: " + e.getMessage(), e);
        }
    }
}
