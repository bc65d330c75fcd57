package io.keikaku.cli;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.index.DatasetIndex;
import io.keikaku.index.MeasureSearcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import picocli.CommandLine.Option;

/** The datasets of the commands that ask an index, and the user's synonyms. */
final class IndexOption {

    @Option(
            names = {"-i", "--in"},
            required = true,
            paramLabel = "DIR",
            description = "The dataset: the folder that 'ingest --out' wrote. Repeated, several are searched as one.")
    private List<Path> folders;

    @Option(
            names = "--synonyms",
            paramLabel = "FILE",
            description = "Further synonyms, in the format of Solr: words that mean the same, separated by commas.")
    private Path synonyms;

    MeasureSearcher open(PrintWriter err) throws IOException {
        Consumer<String> notice = text -> tell(err, text);
        if (folders.size() == 1) {
            DatasetIndex index = index(folders.getFirst());
            return synonyms == null ? index.open(notice) : index.open(notice, synonyms);
        }
        List<Path> indexes = new ArrayList<>();
        for (Path folder : folders) {
            indexes.add(index(folder).usable(notice));
        }
        Path[] all = indexes.toArray(Path[]::new);
        return synonyms == null ? MeasureSearcher.open(all) : MeasureSearcher.openWithSynonyms(synonyms, all);
    }

    private static DatasetIndex index(Path folder) throws IOException {
        return new DatasetIndex(DatasetFolder.existing(folder));
    }

    private static void tell(PrintWriter err, String notice) {
        err.println("keikaku: " + notice);
        err.flush();
    }
}
