package io.keikaku.cli;

import io.keikaku.core.evaluate.Evaluation;
import io.keikaku.core.evaluate.EvaluationMarkdown;
import io.keikaku.core.evaluate.EvaluationReport;
import io.keikaku.core.evaluate.EvaluationTable;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keikaku evaluate}: compares a dataset with gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares a dataset with gold: precision, recall, F1 and support by plan and field.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku evaluate --gold samples/gold --in dataset",
            "  keikaku evaluate --gold samples/gold --in dataset --errors 20    what differs, 20 a plan",
            "  keikaku evaluate --gold samples/gold --in dataset --markdown     the tables of docs/evaluation.md"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description = "What is right: one JSON a plan, in which 'file' names its source.")
    private Path gold;

    @Mixin
    private DatasetOption dataset;

    @Option(names = "--json", description = "One JSON object, with everything that differs.")
    private boolean json;

    @Option(names = "--markdown", description = "Tables in Markdown by field, by plan and by confidence, for documents.")
    private boolean markdown;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show up to so many differences a plan (${DEFAULT-VALUE}).")
    private int errors;

    @Override
    public Integer call() throws IOException {
        NumberCheck.atLeast(spec, "--errors", errors, 0);
        EvaluationReport report = Evaluation.against(gold).score(dataset.open().plans());
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.print(report.toJson());
        } else if (markdown) {
            out.print(EvaluationMarkdown.of(report));
        } else {
            out.println(EvaluationTable.byPlan(report));
            out.print(EvaluationTable.byField(report));
            out.print(EvaluationTable.findings(report, errors));
        }
        out.flush();
        return ExitCode.GOOD;
    }
}
