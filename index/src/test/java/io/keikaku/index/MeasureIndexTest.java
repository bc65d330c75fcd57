package io.keikaku.index;

import static io.keikaku.index.Plans.measure;
import static io.keikaku.index.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.index.SearchResult.FacetCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureIndexTest {

    private static final Measure LIBRARY = measure("m1", "図書館の夜間開館")
            .path("学びの場")
            .description("勤め帰りに立ち寄れるよう、平日は午後九時まで開館します。")
            .department("図書館")
            .phase("検討", Phase.Stage.STUDY, 2024, 2024)
            .build();

    private static final Measure BUS =
            measure("m2", "循環バスの増便").description("図書館を通る路線を増やします。").build();

    @TempDir
    private Path dataset;

    private Path folder;

    @BeforeEach
    void nameFolder() {
        folder = dataset.resolve("index");
    }

    @Test
    void aWordOfTheNameComesBeforeTheSameWordInTheDescription() throws IOException {
        write(plan("p1", "霧丘市", BUS, LIBRARY));

        assertThat(search("図書館").hits()).extracting(hit -> hit.measure().id()).containsExactly("m1", "m2");
    }

    @Test
    void aHitCarriesTheCanonicalMeasureAndItsPlan() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));

        Hit hit = search("夜間開館").hits().getFirst();

        assertThat(hit.plan()).isEqualTo("p1");
        assertThat(hit.municipality().name()).isEqualTo("霧丘市");
        assertThat(hit.measure()).isEqualTo(LIBRARY);
    }

    @Test
    void theWordsOfTheQueryAreMarkedWhereTheyWereFound() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));

        assertThat(search("夜間").hits().getFirst().highlights())
                .containsOnlyKeys("name")
                .extractingByKey("name")
                .satisfies(found -> assertThat(found.getFirst().toHtml()).isEqualTo("図書館の<em>夜間</em>開館"));
    }

    @Test
    void aBlankQueryFindsEveryMeasureInTheOrderOfThePlans() throws IOException {
        write(plan("p2", "里見町", BUS), plan("p1", "霧丘市", LIBRARY, BUS));

        assertThat(search(" ").hits())
                .extracting(hit -> hit.plan() + " " + hit.measure().id())
                .containsExactly("p1 m1", "p1 m2", "p2 m2");
    }

    @Test
    void theTotalCountsHitsBeyondTheLimit() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY, BUS));

        SearchResult result = search(SearchRequest.of("図書館").withLimit(1));

        assertThat(result.total()).isEqualTo(2);
        assertThat(result.hits()).hasSize(1);
    }

    @Test
    void anOffsetContinuesWhereTheFirstPageEnded() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY, BUS));

        assertThat(search(SearchRequest.of("図書館").withLimit(1).withOffset(1)).hits())
                .extracting(hit -> hit.measure().id())
                .containsExactly("m2");
    }

    @Test
    void measuresWithMostWordsAreFoundWhereNoneHasAll() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY, BUS));

        assertThat(search("循環バス 増便 無料").hits())
                .extracting(hit -> hit.measure().id())
                .containsExactly("m2");
    }

    @Test
    void addingAPlanAgainReplacesItsMeasures() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY, BUS));
        write(plan("p1", "霧丘市", BUS));

        assertThat(search("").hits()).extracting(hit -> hit.measure().id()).containsExactly("m2");
    }

    @Test
    void addingAPlanWithoutMeasuresRemovesTheEarlierOnes() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));
        write(plan("p1", "霧丘市"));

        assertThat(search("").total()).isZero();
    }

    @Test
    void aDeletedPlanIsNoLongerFound() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY), plan("p2", "里見町", BUS));
        try (MeasureIndexer indexer = MeasureIndexer.open(folder)) {
            indexer.delete("p1");
        }

        assertThat(search("").hits()).extracting(Hit::plan).containsExactly("p2");
    }

    @Test
    void severalThreadsMayAddPlansAtOnce() throws Exception {
        try (MeasureIndexer indexer = MeasureIndexer.open(folder);
                ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                String id = "p" + i % 50;
                tasks.add(threads.submit(() -> {
                    indexer.add(plan(id, "霧丘市", LIBRARY, BUS));
                    return null;
                }));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
        }

        assertThat(search("").total()).isEqualTo(100);
    }

    @Test
    void anOpenSearcherSeesWhatIsCommittedLater() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));
        try (MeasureSearcher searcher = MeasureSearcher.open(folder);
                MeasureIndexer indexer = MeasureIndexer.open(folder)) {
            indexer.add(plan("p2", "里見町", BUS));
            assertThat(searcher.search(SearchRequest.of("")).total()).isEqualTo(1);

            indexer.commit();
            assertThat(searcher.search(SearchRequest.of("")).total()).isEqualTo(2);
        }
    }

    @Test
    void severalIndexesAreSearchedAsOne() throws IOException {
        Path other = dataset.resolve("other");
        write(plan("p1", "霧丘市", LIBRARY));
        try (MeasureIndexer indexer = MeasureIndexer.open(other)) {
            indexer.add(plan("p2", "里見町", BUS));
        }

        try (MeasureSearcher searcher = MeasureSearcher.open(folder, other)) {
            assertThat(searcher.search(SearchRequest.of("図書館")).hits())
                    .extracting(Hit::plan)
                    .containsExactly("p1", "p2");
        }
    }

    @Test
    void aPlanInTwoIndexesCountsOnceAlsoAfterChanges() throws IOException {
        Path other = folder.resolve("other");
        Path main = folder.resolve("main");
        try (MeasureIndexer first = MeasureIndexer.open(main);
                MeasureIndexer second = MeasureIndexer.open(other)) {
            first.add(plan("p1", "霧丘市", measure("m1", "図書館の夜間開館").build()));
            second.add(plan("p1", "霧丘市", measure("m1", "図書館の休日開館").build()));
            second.add(plan("p2", "里見町", measure("m1", "図書館の移転").build()));
            first.commit();
            second.commit();
            try (MeasureSearcher searcher = MeasureSearcher.open(main, other)) {
                SearchResult result = searcher.search(SearchRequest.of("図書館").withFacets(5));
                assertThat(result.total()).isEqualTo(2);
                assertThat(result.facets().get(Facet.TOWN))
                        .extracting(FacetCount::count)
                        .containsOnly(1L);
                assertThat(searcher.search(SearchRequest.of("休日")).total()).isZero();
                first.delete("p1");
                first.commit();
                assertThat(searcher.search(SearchRequest.of("休日")).total()).isEqualTo(1);
            }
        }
    }

    @Test
    void aSearcherOverSeveralIndexesFollowsAChangeInOne() throws IOException {
        Path other = dataset.resolve("other");
        write(plan("p1", "霧丘市", LIBRARY));
        MeasureIndexer.open(other).close();
        try (MeasureSearcher searcher = MeasureSearcher.open(folder, other)) {
            try (MeasureIndexer indexer = MeasureIndexer.open(other)) {
                indexer.add(plan("p2", "里見町", BUS));
            }
            assertThat(searcher.search(SearchRequest.of("")).total()).isEqualTo(2);
        }
    }

    @Test
    void aMissingIndexSaysHowToMakeIt() {
        assertThatIndexException(() -> MeasureSearcher.open(folder), IndexException.Reason.MISSING)
                .hasMessageContaining("no search index in " + folder)
                .hasMessageContaining("keikaku index " + dataset);
    }

    @Test
    void anIndexWithoutItsCommitIsCorruptForTheSearcher() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));
        Files.delete(file("segments"));

        assertThatIndexException(() -> MeasureSearcher.open(folder), IndexException.Reason.CORRUPT)
                .hasMessageContaining("keikaku index " + dataset);
    }

    @Test
    void anIndexWithoutItsCommitIsNotWrittenOver() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));
        Files.delete(file("segments"));

        assertThatIndexException(() -> MeasureIndexer.open(folder), IndexException.Reason.CORRUPT);
    }

    @Test
    void aChangedByteInTheIndexIsNoticed() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));
        Path data = file("_");
        byte[] bytes = Files.readAllBytes(data);
        bytes[bytes.length / 2] ^= 1;
        Files.write(data, bytes);

        assertThatIndexException(() -> MeasureSearcher.open(folder), IndexException.Reason.CORRUPT);
    }

    @Test
    void aTruncatedIndexIsNoticed() throws IOException {
        write(plan("p1", "霧丘市", LIBRARY));
        Path data = file("_");
        Files.write(data, Arrays.copyOf(Files.readAllBytes(data), 10));

        assertThatIndexException(() -> MeasureSearcher.open(folder), IndexException.Reason.CORRUPT);
    }

    @Test
    void anIndexOfAnotherVersionSaysSo() throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.commit();
        }

        assertThatIndexException(() -> MeasureSearcher.open(folder), IndexException.Reason.OTHER_VERSION)
                .hasMessageContaining("keikaku index " + dataset);
    }

    @Test
    void aSecondIndexerIsTurnedAway() throws IOException {
        try (MeasureIndexer first = MeasureIndexer.open(folder)) {
            assertThat(first).isNotNull();
            assertThatIndexException(() -> MeasureIndexer.open(folder), IndexException.Reason.IN_USE);
        }
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> assertThatIndexException(
            ThrowingCallable action, IndexException.Reason reason) {
        return assertThatThrownBy(action)
                .isInstanceOfSatisfying(
                        IndexException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    private void write(Plan... plans) throws IOException {
        try (MeasureIndexer indexer = MeasureIndexer.open(folder)) {
            for (Plan plan : plans) {
                indexer.add(plan);
            }
        }
    }

    private SearchResult search(String query) throws IOException {
        return search(SearchRequest.of(query));
    }

    private SearchResult search(SearchRequest request) throws IOException {
        try (MeasureSearcher searcher = MeasureSearcher.open(folder)) {
            return searcher.search(request);
        }
    }

    /** The largest file of the index whose name begins as given. */
    private Path file(String prefix) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith(prefix))
                    .max(Comparator.comparingLong(file -> file.toFile().length()))
                    .orElseThrow();
        }
    }
}
