package io.keikaku.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanFixtures;
import io.keikaku.core.model.PlanFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanStoreTest {
    @TempDir
    Path folder;

    private PlanStore store;

    @BeforeEach
    void open() {
        store = new PlanStore(folder);
    }

    @Test
    void givesBackThePlanOfAnId() throws IOException {
        Plan plan = PlanFixtures.full();
        store.write(plan);
        assertThat(store.read(plan.id())).isEqualTo(plan);
    }

    @Test
    void visitsPlansInOrderOfTheirIds() throws IOException {
        for (String id : List.of("pb", "pc", "pa")) {
            store.write(PlanFixtures.empty(id));
        }
        List<String> visited = new ArrayList<>();
        store.forEach(plan -> visited.add(plan.id()));
        assertThat(visited).containsExactly("pa", "pb", "pc");
    }

    @Test
    void isEmptyWhereNothingWasWrittenYet() throws IOException {
        assertThat(store.ids()).isEmpty();
    }

    @Test
    void passesOverFilesThatAreNoPlans() throws IOException {
        store.write(PlanFixtures.empty("pa"));
        Files.writeString(store.folder().resolve(".pa.json.tmp"), "half");
        Files.writeString(store.folder().resolve("notes.txt"), "notes");
        assertThat(store.ids()).containsExactly("pa");
    }

    @Test
    void letsNoIdLeadOutOfItsFolder() {
        assertThatIllegalArgumentException().isThrownBy(() -> store.read("../pa"));
    }

    @Test
    void saysThatThereIsNoPlanOfAnId() {
        assertThatThrownBy(() -> store.read("pa")).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void namesADamagedFile() throws IOException {
        store.write(PlanFixtures.empty("pa"));
        Files.writeString(store.file("pa"), "{\"schemaVersion\"");
        assertThatIOException()
                .isThrownBy(() -> store.forEach(plan -> {}))
                .isInstanceOf(PlanFormatException.class)
                .withMessageContaining("pa.json");
    }

    @Test
    void refusesAFileThatHoldsAnotherPlan() throws IOException {
        store.write(PlanFixtures.empty("pa"));
        Files.move(store.file("pa"), store.file("pb"));
        assertThatIOException().isThrownBy(() -> store.read("pb")).withMessageContaining("holds plan pa");
    }
}
