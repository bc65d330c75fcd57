package io.keikaku.cli;

import io.keikaku.core.SharedFolder;
import io.keikaku.core.dataset.DatasetFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Plans that {@code ingest} has really read, for tests of what is made of them. */
enum RealPlans {
    SAMPLES,
    SEEDS;

    /** Reads the plans into a dataset; skips the calling test where there are none. */
    DatasetFolder ingest(Path folder) {
        return ingest(folder.resolve(name()), inputs().toArray(Path[]::new));
    }

    private List<Path> inputs() {
        return switch (this) {
            case SAMPLES -> List.of(Path.of("../samples/pdf"), Path.of("../samples/text"));
            case SEEDS -> List.of(SharedFolder.require("seeds"));
        };
    }

    /** Reads sources into a dataset. */
    static DatasetFolder ingest(Path out, Path... sources) {
        List<String> arguments = new ArrayList<>(List.of("ingest", "--in-process", "--out", out.toString()));
        for (Path source : sources) {
            arguments.add(source.toString());
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        if (run.exitCode() != ExitCode.GOOD) {
            throw new IllegalStateException(run.err());
        }
        try {
            return DatasetFolder.existing(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
