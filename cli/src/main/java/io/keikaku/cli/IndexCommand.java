package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.index.DatasetIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku index}: makes the search index of a dataset anew. */
@Command(
        name = "index",
        mixinStandardHelpOptions = true,
        description = "Makes the search index of a dataset anew from its plans.",
        footerHeading = "%nExample:%n",
        footer = "  keikaku index dataset      repair a damaged or outdated index")
final class IndexCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The dataset: the folder that 'ingest --out' wrote.")
    private Path folder;

    @Override
    public Integer call() throws IOException {
        DatasetFolder dataset = DatasetFolder.existing(folder);
        int plans = new DatasetIndex(dataset).rebuild();
        spec.commandLine().getOut().println("Indexed " + Count.of(plans, "plan") + " in " + dataset.index());
        return ExitCode.GOOD;
    }
}
