package io.keikaku.cli;

import io.keikaku.core.batch.ArchiveLimits;
import io.keikaku.core.batch.BatchSettings;
import io.keikaku.core.batch.Limits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How a run goes about its list. */
final class RunOptions {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = {"-t", "--threads"},
            paramLabel = "N",
            description =
                    "How many sources to read at a time, each in a process of its own (the number of processors).")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--in-process",
            description = "Read in this process: starts faster, but a source that breaks the program ends the run.")
    private boolean inProcess;

    @Option(names = "--retry-failed", description = "Read again what failed in an earlier run.")
    private boolean retryFailed;

    @Option(names = "--again", description = "Read everything again, also what is done and unchanged.")
    private boolean again;

    @Option(names = "--fail-fast", description = "Stop at the first failure.")
    private boolean failFast;

    boolean inProcess() {
        return inProcess;
    }

    BatchSettings settings(Limits limits, ArchiveLimits archiveLimits, String reading) {
        NumberCheck.atLeast(spec, "--threads", threads, 1);
        return new BatchSettings(threads, limits, archiveLimits, reading, retryFailed, again, failFast);
    }
}
