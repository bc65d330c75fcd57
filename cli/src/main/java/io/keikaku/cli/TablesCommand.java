package io.keikaku.cli;

import io.keikaku.core.batch.ArchiveLimits;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.batch.Scratch;
import io.keikaku.core.batch.WorkItem;
import io.keikaku.core.batch.WorkList;
import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.file.AtomicFile;
import io.keikaku.core.model.PlanJson;
import io.keikaku.extract.SourceReader;
import io.keikaku.extract.TableListing;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code keikaku tables}: writes every table of every source as JSON. */
@Command(
        name = "tables",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Writes every table of every source as JSON, one file a source.",
        footerHeading = "%nExit code: 0 all good, 1 some inputs failed, 2 usage.%n%nExamples:%n",
        footer = {
            "  keikaku tables 計画書.pdf --out tables       tables/計画書.json",
            "  keikaku tables 計画書/ --out tables          a folder with all below it"
        })
final class TablesCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private InputOptions inputs;

    @Option(
            names = {"-o", "--out"},
            required = true,
            paramLabel = "DIR",
            description = "Where the files go; made if it is missing.")
    private Path out;

    @Mixin
    private OcrOption ocr;

    @Override
    public Integer call() throws IOException {
        inputs.check();
        DatasetFolder.forWriting(out);
        try (Scratch scratch = Scratch.open(out.resolve(".work"))) {
            return write(inputs.list(out, scratch, ArchiveLimits.DEFAULT), scratch);
        }
    }

    private int write(WorkList list, Scratch scratch) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        list.rejected().forEach(outcome -> err.println("keikaku: " + OutcomeText.of(outcome)));
        SourceReader reader = new SourceReader(ReadingOptions.DEFAULT.with(ocr.ocr()));
        Set<String> names = new HashSet<>();
        int failed = list.rejected().size();
        int tables = 0;
        for (WorkItem item : list.items()) {
            try (Scratch.Staged staged = scratch.stage(item.location(), ArchiveLimits.DEFAULT)) {
                TableListing listing = TableListing.of(reader.read(staged.file(), item.uri()));
                AtomicFile.write(
                        out.resolve(name(item.uri(), names)),
                        PlanJson.pretty(listing).getBytes(StandardCharsets.UTF_8));
                tables += listing.tables().size();
            } catch (ReadException e) {
                err.println("keikaku: " + item.uri() + ": " + e.getMessage());
                failed++;
            }
        }
        spec.commandLine()
                .getOut()
                .println(Count.of(tables, "table") + ", " + Count.of(failed, "failure") + " -> " + out);
        return failed == 0 ? ExitCode.GOOD : ExitCode.FAILED;
    }

    /** The name of a source without its ending; sources of one name are numbered in the order of the list. */
    private static String name(String uri, Set<String> taken) {
        String name = uri.substring(uri.lastIndexOf('/') + 1);
        String bare = name.lastIndexOf('.') > 0 ? name.substring(0, name.lastIndexOf('.')) : name;
        String free = bare;
        for (int i = 2; !taken.add(free.toLowerCase(Locale.ROOT)); i++) {
            free = bare + "-" + i;
        }
        return free + ".json";
    }
}
