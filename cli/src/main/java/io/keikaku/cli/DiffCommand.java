package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.file.AtomicFile;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import io.keikaku.dataset.diff.DiffHtml;
import io.keikaku.dataset.diff.DiffJson;
import io.keikaku.dataset.diff.DiffText;
import io.keikaku.dataset.diff.EditionsDiff;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code keikaku diff}: tells what a new edition changes. */
@Command(
        name = "diff",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description =
                "Tells what a new edition of a plan, or a new run, changes: measures added, removed, renamed, moved; "
                        + "departments, phases and targets changed.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku diff 2023/plans/4f1c0a9b.json 2024/plans/77ab01cd.json     two editions of one plan",
            "  keikaku diff 2023 2024 --html 改定.html                            two datasets, as a page"
        })
final class DiffCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "OLD", description = "The old edition: canonical JSON, or a dataset.")
    private Path before;

    @Parameters(index = "1", paramLabel = "NEW", description = "The new edition.")
    private Path after;

    @Option(names = "--json", description = "As JSON.")
    private boolean json;

    @Option(names = "--html", paramLabel = "FILE", description = "Also as a self-contained page with both sides.")
    private Path html;

    @Override
    public Integer call() throws IOException {
        EditionsDiff editions = EditionsDiff.between(plans(before), plans(after));
        if (html != null) {
            AtomicFile.write(html, DiffHtml.of(editions).getBytes(StandardCharsets.UTF_8));
        }
        PrintWriter out = spec.commandLine().getOut();
        out.print(json ? DiffJson.of(editions) : DiffText.of(editions));
        out.flush();
        return ExitCode.GOOD;
    }

    private static List<Plan> plans(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            if (!Files.exists(path)) {
                throw new IOException("there is no " + path + "; name canonical JSON or a dataset");
            }
            return List.of(PlanJson.read(path));
        }
        List<Plan> plans = new ArrayList<>();
        DatasetFolder.existing(path).plans().forEach(plans::add);
        return plans;
    }
}
