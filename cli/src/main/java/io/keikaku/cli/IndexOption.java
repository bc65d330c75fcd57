package io.keikaku.cli;

import io.keikaku.index.DatasetIndex;
import io.keikaku.index.MeasureSearcher;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The dataset of the commands that ask its index, and the user's synonyms. */
final class IndexOption {

    @Mixin
    private DatasetOption dataset;

    @Option(
            names = "--synonyms",
            paramLabel = "FILE",
            description = "Further synonyms, in the format of Solr: words that mean the same, separated by commas.")
    private Path synonyms;

    MeasureSearcher open(PrintWriter err) throws IOException {
        DatasetIndex index = new DatasetIndex(dataset.open());
        return synonyms == null
                ? index.open(notice -> tell(err, notice))
                : index.open(notice -> tell(err, notice), synonyms);
    }

    private static void tell(PrintWriter err, String notice) {
        err.println("keikaku: " + notice);
        err.flush();
    }
}
