package io.keikaku.core.dataset;

import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanFormatException;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The folder {@code plans} of a dataset: one file {@code ID.json} a plan. It is the truth from which tables and index are
 * made.
 *
 * <p>Safe for use by several threads and processes: each file is written whole or not at all.
 */
public final class PlanStore implements PlanSource {
    private static final String EXTENSION = ".json";
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,127}");

    private final Path folder;

    /**
     * @param dataset the folder that holds, or shall hold, the folder {@code plans}
     */
    public PlanStore(Path dataset) {
        this.folder = dataset.resolve("plans");
    }

    /** The folder with the plans' files; it need not exist. */
    public Path folder() {
        return folder;
    }

    /**
     * Where the plan of an id is kept.
     *
     * @throws IllegalArgumentException if the text cannot be a plan's id
     */
    public Path file(String id) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("no plan id: " + id);
        }
        return folder.resolve(id + EXTENSION);
    }

    /** Writes a plan, in place of an earlier one of the same id. */
    public void write(Plan plan) throws IOException {
        PlanJson.write(plan, file(plan.id()));
    }

    /**
     * Reads one plan.
     *
     * @throws NoSuchFileException if there is none of this id
     * @throws PlanFormatException if its file is damaged
     */
    public Plan read(String id) throws IOException {
        Plan plan = PlanJson.read(file(id));
        if (!plan.id().equals(id)) {
            throw new PlanFormatException(file(id) + " holds plan " + plan.id() + "; rename the file after it");
        }
        return plan;
    }

    /** The ids of all plans, sorted; empty if the folder does not exist. */
    public List<String> ids() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(EXTENSION))
                    .map(name -> name.substring(0, name.length() - EXTENSION.length()))
                    .filter(id -> ID.matcher(id).matches())
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        for (String id : ids()) {
            visitor.visit(read(id));
        }
    }
}
