package io.keikaku.core.dataset;

import io.keikaku.core.file.WriteFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A dataset on disk: {@code plans/*.json}, which are the truth, and what is made of them.
 *
 * @param root an existing folder
 */
public record DatasetFolder(Path root) {

    /**
     * A folder to write to, made where it is missing.
     *
     * @throws IOException if it is a file or cannot be made; the message says what to do
     */
    public static DatasetFolder forWriting(Path root) throws IOException {
        try {
            Files.createDirectories(root);
        } catch (IOException e) {
            throw new IOException(
                    "cannot write to " + root + " (" + WriteFailure.reason(e)
                            + "); name a folder that can be written to",
                    e);
        }
        return new DatasetFolder(root);
    }

    /**
     * A folder that an earlier run has written to.
     *
     * @throws IOException if there is no dataset in it; the message says how to make one
     */
    public static DatasetFolder existing(Path root) throws IOException {
        DatasetFolder dataset = new DatasetFolder(root);
        if (!Files.isDirectory(dataset.plans().folder())) {
            throw new IOException("there is no dataset in " + root + " (it has no folder 'plans'); make one with: "
                    + "keikaku ingest INPUT... --out " + root);
        }
        return dataset;
    }

    /** The canonical JSON files. */
    public PlanStore plans() {
        return new PlanStore(root);
    }

    /** The folder of the search index. */
    public Path index() {
        return root.resolve("index");
    }

    /** The folder of the data package that {@code ingest} keeps: all plans as tables. */
    public Path tables() {
        return root.resolve("tables");
    }
}
