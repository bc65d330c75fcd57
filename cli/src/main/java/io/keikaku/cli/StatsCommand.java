package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.file.AtomicFile;
import io.keikaku.dataset.stats.DatasetStats;
import io.keikaku.dataset.stats.StatsHtml;
import io.keikaku.dataset.stats.StatsText;
import io.keikaku.dataset.stats.Themes;
import io.keikaku.index.analysis.CharacterFolding;
import io.keikaku.index.theme.ThemeMatch;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keikaku stats}: tells how complete and how sure a dataset is, and what it holds. */
@Command(
        name = "stats",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Tells how complete and how sure the record of each plan is; phases by year, "
                + "departments, and themes of the national plan by town with the first year of operation.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  keikaku stats --in dataset                        also writes dataset/stats.html",
            "  keikaku stats --in dataset --html report.html"
        })
final class StatsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private DatasetOption dataset;

    @Option(names = "--html", paramLabel = "FILE", description = "Where to write the page (stats.html in the dataset).")
    private Path html;

    @Override
    public Integer call() throws IOException {
        DatasetFolder folder = dataset.open();
        DatasetStats stats = DatasetStats.of(folder.plans(), themes());
        Path page = html == null ? folder.root().resolve("stats.html") : html;
        AtomicFile.write(page, StatsHtml.of(stats).getBytes(StandardCharsets.UTF_8));
        PrintWriter out = spec.commandLine().getOut();
        out.print(StatsText.of(stats));
        out.println();
        out.println("With plots: " + page);
        return ExitCode.GOOD;
    }

    /** The themes that the index knows too. */
    private static Themes themes() {
        io.keikaku.index.theme.Themes rules = new io.keikaku.index.theme.Themes(new CharacterFolding());
        return new Themes(names(rules.all()), measure -> names(rules.of(measure)));
    }

    private static List<String> names(List<ThemeMatch> themes) {
        return themes.stream().map(ThemeMatch::name).toList();
    }
}
