package io.keikaku.dataset.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanFixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionPairsTest {
    private static final Plan OLD = plan("p1", "水沢台市", "水沢台市地域交通計画");
    private static final Plan REVISED = plan("p2", "水沢台市", "第2次水沢台市地域交通計画");
    private static final Plan OF_ANOTHER_TOWN = plan("p3", "朝日野町", "朝日野町地域交通計画");
    private static final Plan OF_ANOTHER_KIND = plan("p4", "水沢台市", "水沢台市子ども計画");

    @Test
    void pairsPlansOfOneTownWithNearTitles() {
        EditionPairs editions = EditionPairs.of(List.of(OLD, OF_ANOTHER_KIND), List.of(OF_ANOTHER_TOWN, REVISED));
        assertThat(editions.pairs())
                .extracting(pair -> pair.before().id() + pair.after().id())
                .containsExactly("p1p2");
        assertThat(editions.added()).containsExactly(OF_ANOTHER_TOWN);
        assertThat(editions.removed()).containsExactly(OF_ANOTHER_KIND);
    }

    @Test
    void pairsReadingsOfOneSource() {
        Plan reading = PlanFixtures.empty("p1");
        assertThat(EditionPairs.of(List.of(OLD, REVISED), List.of(reading)).pairs())
                .extracting(EditionPairs.Pair::before)
                .containsExactly(OLD);
    }

    @Test
    void pairsTwoSinglePlansWhateverTheyAre() {
        assertThat(EditionPairs.of(List.of(OLD), List.of(OF_ANOTHER_TOWN)).pairs())
                .hasSize(1);
    }

    private static Plan plan(String id, String town, String title) {
        Plan empty = PlanFixtures.empty(id);
        return new Plan(
                empty.schemaVersion(),
                id,
                empty.source(),
                empty.extractor(),
                new Municipality(town, "青空県", null),
                title,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
