package io.keikaku.dataset.export;

import java.util.List;

/**
 * What an export wrote.
 *
 * @param plans how many
 * @param measures how many
 * @param files names within the package's folder, sorted
 */
public record ExportSummary(int plans, int measures, List<String> files) {

    public ExportSummary {
        files = List.copyOf(files);
    }
}
