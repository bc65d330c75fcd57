package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.evaluate.Evaluation;
import io.keikaku.core.evaluate.EvaluationMarkdown;
import io.keikaku.core.evaluate.EvaluationReport;
import io.keikaku.core.evaluate.EvaluationTable;
import io.keikaku.core.model.PlanJson;
import io.keikaku.index.evaluate.SearchEvaluation;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keikaku evaluate}: compares a dataset with gold. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Compares a dataset with gold: precision, recall, F1 and support by plan and field. With"
                + " --queries, how well the search ranks: nDCG@10 and recall@20.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku evaluate --gold samples/gold --in dataset",
            "  keikaku evaluate --gold samples/gold --in dataset --errors 20    what differs, 20 a plan",
            "  keikaku evaluate --gold samples/gold --in dataset --markdown     the tables of docs/evaluation.md",
            "  keikaku evaluate --queries samples/queries/judged.tsv --gold samples/gold    how good the search is"
        })
final class EvaluateCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--gold",
            required = true,
            paramLabel = "DIR",
            description =
                    "What is right: one JSON a plan, in which 'file' names its source. With --queries also below DIR.")
    private Path gold;

    @ArgGroup(multiplicity = "1")
    private Judged judged;

    /** What is evaluated: a dataset or the search. */
    private static final class Judged {
        @Option(
                names = {"-i", "--in"},
                paramLabel = "DIR",
                description = "The dataset that is compared with gold.")
        private Path dataset;

        @Option(
                names = "--queries",
                paramLabel = "FILE",
                description = "Judged queries: the search is evaluated on the measures of gold instead.")
        private Path queries;
    }

    @Option(names = "--json", description = "One JSON object, with everything that differs.")
    private boolean json;

    @Option(
            names = "--markdown",
            description = "Tables in Markdown by field, by plan and by confidence, for documents.")
    private boolean markdown;

    @Option(
            names = "--errors",
            paramLabel = "N",
            defaultValue = "0",
            description = "Show up to so many differences a plan, or queries answered worst (${DEFAULT-VALUE}).")
    private int errors;

    @Override
    public Integer call() throws IOException {
        NumberCheck.atLeast(spec, "--errors", errors, 0);
        PrintWriter out = spec.commandLine().getOut();
        if (judged.queries != null) {
            SearchEvaluation search = SearchEvaluation.run(judged.queries, gold);
            out.print(json ? PlanJson.pretty(search) : new SearchEvaluationText(search).print(errors));
            out.flush();
            return ExitCode.GOOD;
        }
        DatasetFolder dataset = DatasetFolder.existing(judged.dataset);
        EvaluationReport report = Evaluation.against(gold).score(dataset.plans());
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
