package io.keikaku.cli;

import io.keikaku.core.batch.ArchiveLimits;
import io.keikaku.core.batch.Limits;
import java.time.Duration;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What one source may cost. */
final class LimitOptions {

    private static final long MEGABYTE = 1 << 20;

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            defaultValue = "120",
            description = "Time for one source (${DEFAULT-VALUE}); its second chance has three times as much.")
    private int seconds;

    @Option(
            names = "--memory",
            paramLabel = "MB",
            defaultValue = "512",
            description = "Memory of a process that reads (${DEFAULT-VALUE}); a second chance has three times as much.")
    private int megabytes;

    @Option(
            names = "--max-pages",
            paramLabel = "N",
            defaultValue = "2000",
            description = "Pages of a source (${DEFAULT-VALUE}).")
    private int pages;

    @Option(
            names = "--max-input",
            paramLabel = "MB",
            defaultValue = "512",
            description = "Length of a source, also when it is unpacked from an archive (${DEFAULT-VALUE}).")
    private int inputMegabytes;

    @Option(
            names = "--max-output",
            paramLabel = "MB",
            defaultValue = "128",
            description = "Length of a plan as JSON (${DEFAULT-VALUE}).")
    private int outputMegabytes;

    Limits limits() {
        NumberCheck.atLeast(spec, "--timeout", seconds, 1);
        NumberCheck.atLeast(spec, "--memory", megabytes, 32);
        NumberCheck.atLeast(spec, "--max-pages", pages, 1);
        NumberCheck.atLeast(spec, "--max-input", inputMegabytes, 1);
        NumberCheck.atLeast(spec, "--max-output", outputMegabytes, 1);
        return new Limits(
                Duration.ofSeconds(seconds), megabytes, pages, inputMegabytes * MEGABYTE, outputMegabytes * MEGABYTE);
    }

    ArchiveLimits archiveLimits() {
        ArchiveLimits usual = ArchiveLimits.DEFAULT;
        return new ArchiveLimits(usual.entries(), usual.depth(), inputMegabytes * MEGABYTE, usual.ratio());
    }
}
