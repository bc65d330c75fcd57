package io.keikaku.index;

import static io.keikaku.index.Plans.measure;
import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatasetIndexTest {

    @TempDir
    private Path folder;

    private DatasetFolder dataset;
    private DatasetIndex index;
    private final List<String> notices = new ArrayList<>();

    @BeforeEach
    void writePlans() throws IOException {
        write("p1", "図書館の夜間開館");
        write("p2", "循環バスの増便");
        dataset = DatasetFolder.existing(folder);
        index = new DatasetIndex(dataset);
    }

    @Test
    void aMissingIndexIsMadeFromThePlans() throws IOException {
        assertThat(count()).isEqualTo(2);
        assertThat(notices).singleElement().asString().contains("no search index");
    }

    @Test
    void aSoundIndexIsUsedAsItIs() throws IOException {
        index.rebuild();
        assertThat(count()).isEqualTo(2);
        assertThat(notices).isEmpty();
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        index.rebuild();
        try (Stream<Path> files = Files.list(dataset.index())) {
            for (Path file : files.filter(file -> file.getFileName().toString().startsWith("_"))
                    .toList()) {
                Files.write(file, new byte[] {1, 2, 3});
            }
        }
        assertThat(count()).isEqualTo(2);
        assertThat(notices).singleElement().asString().contains("is damaged");
    }

    @Test
    void rebuildingLeavesOutPlansThatAreGone() throws IOException {
        index.rebuild();
        Files.delete(folder.resolve("plans/p2.json"));
        index.rebuild();
        assertThat(count()).isEqualTo(1);
    }

    @Test
    void updatingAddsAndReplacesTheNamedPlans() throws IOException {
        index.rebuild();
        write("p1", "図書館の休日開館");
        index.update(List.of("p1"), List.of());
        try (MeasureSearcher searcher = index.open(notices::add)) {
            assertThat(searcher.search(SearchRequest.of("")).hits())
                    .extracting(hit -> hit.measure().name())
                    .containsExactly("図書館の休日開館", "循環バスの増便");
        }
    }

    private long count() throws IOException {
        try (MeasureSearcher searcher = index.open(notices::add)) {
            return searcher.search(SearchRequest.of("")).total();
        }
    }

    private void write(String id, String name) throws IOException {
        Plan plan = Plans.plan(id, "霧丘市", measure("m1", name).build());
        Source source = new Source(id + ".txt", "00", "text/plain", 1, null, null, "UTF-8");
        Plan withSource = new Plan(
                plan.schemaVersion(),
                plan.id(),
                source,
                null,
                plan.municipality(),
                plan.title(),
                null,
                null,
                null,
                null,
                null,
                plan.measures(),
                null,
                null,
                null);
        new PlanStore(folder).write(withSource);
    }
}
