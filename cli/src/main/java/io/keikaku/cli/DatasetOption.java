package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import java.io.IOException;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The {@code --in} of the commands that read a dataset. */
final class DatasetOption {

    @Option(
            names = {"-i", "--in"},
            required = true,
            paramLabel = "DIR",
            description = "The dataset: the folder that 'ingest --out' wrote.")
    private Path folder;

    DatasetFolder open() throws IOException {
        return DatasetFolder.existing(folder);
    }
}
