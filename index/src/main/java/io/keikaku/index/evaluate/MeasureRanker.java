package io.keikaku.index.evaluate;

import io.keikaku.core.model.Plan;
import io.keikaku.index.MeasureIndexer;
import io.keikaku.index.MeasureSearcher;
import io.keikaku.index.SearchRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The search of this program, on a temporary index. */
final class MeasureRanker implements Ranker {

    private final Path folder;
    private final MeasureSearcher searcher;

    private MeasureRanker(Path folder, MeasureSearcher searcher) {
        this.folder = folder;
        this.searcher = searcher;
    }

    static MeasureRanker over(List<Plan> plans) throws IOException {
        Path folder = Files.createTempDirectory("keikaku-evaluate");
        try (MeasureIndexer indexer = MeasureIndexer.open(folder)) {
            for (Plan plan : plans) {
                indexer.add(plan);
            }
        }
        return new MeasureRanker(folder, MeasureSearcher.open(folder));
    }

    @Override
    public List<String> rank(String query, int limit) throws IOException {
        return searcher.search(SearchRequest.of(query).withLimit(limit)).hits().stream()
                .map(hit -> JudgedQuery.key(hit.plan(), hit.measure().name()))
                .toList();
    }

    @Override
    public void close() throws IOException {
        searcher.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
