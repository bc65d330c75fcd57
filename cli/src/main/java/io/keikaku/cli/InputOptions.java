package io.keikaku.cli;

import io.keikaku.core.batch.ArchiveLimits;
import io.keikaku.core.batch.FileFilter;
import io.keikaku.core.batch.Scratch;
import io.keikaku.core.batch.SourceList;
import io.keikaku.core.batch.WorkList;
import io.keikaku.core.batch.WorkListBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What is to be read. */
final class InputOptions {

    private static final String STANDARD_INPUT = "-";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "INPUT",
            description = "Files, folders (with all below them), zip archives, globs; - is standard input.")
    private List<String> inputs = new ArrayList<>();

    @Option(
            names = "--from",
            paramLabel = "FILE",
            description = "A list of inputs, one a line; after it, with tabs between, URL, town and day of fetching "
                    + "(2025-04-01), which go into the plan's source.")
    private List<Path> lists = new ArrayList<>();

    @Option(
            names = "--include",
            paramLabel = "GLOB",
            description = "Of folders and archives, only files that match: '*.pdf', '令和*/**'.")
    private List<String> included = new ArrayList<>();

    @Option(names = "--exclude", paramLabel = "GLOB", description = "Of folders and archives, no files that match.")
    private List<String> excluded = new ArrayList<>();

    WorkList list(Path out, Scratch scratch, ArchiveLimits limits) throws IOException {
        WorkListBuilder list = new WorkListBuilder(out, scratch, limits, filter());
        for (String input : inputs) {
            if (input.equals(STANDARD_INPUT)) {
                list.add(System.in, "stdin", limits.entryBytes());
            } else {
                list.add(input);
            }
        }
        listed().forEach(line -> list.add(line.input(), line.provenance()));
        return list.build();
    }

    private List<SourceList.Line> listed() {
        List<SourceList.Line> lines = new ArrayList<>();
        try {
            for (Path file : lists) {
                lines.addAll(SourceList.read(file));
            }
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
        return lines;
    }

    /** Refuses a command line that names nothing to read, or a list that makes no sense. */
    void check() {
        if (inputs.isEmpty() && lists.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "nothing to read: name an INPUT, or a list with --from");
        }
        filter();
        listed();
    }

    private FileFilter filter() {
        try {
            return FileFilter.of(included, excluded);
        } catch (PatternSyntaxException e) {
            throw new ParameterException(spec.commandLine(), "no valid glob: " + e.getMessage(), e);
        }
    }
}
