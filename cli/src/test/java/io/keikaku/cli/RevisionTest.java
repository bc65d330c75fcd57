package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.dataset.DatasetFolder;
import io.keikaku.core.model.Plan;
import io.keikaku.dataset.diff.Change;
import io.keikaku.dataset.diff.Change.Kind;
import io.keikaku.dataset.diff.MeasureDiff;
import io.keikaku.dataset.diff.PlanDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@code diff} finds in editions of real plans of which every edit is known. */
class RevisionTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void everyEditIsFoundAndNothingElse(RealPlans input) throws IOException {
        Set<String> made = new TreeSet<>();
        Set<String> found = new TreeSet<>();
        input.ingest(folder).plans().forEach(plan -> {
            RevisedEdition revised = new RevisedEdition(plan);
            revised.edits().forEach(edit -> made.add(plan.id() + " " + edit));
            found(PlanDiff.between(plan, revised.plan())).forEach(edit -> found.add(plan.id() + " " + edit));
        });
        print(input, made, found);
        assertThat(without(made, found)).as("edits that are not found").isEmpty();
        assertThat(without(found, made)).as("found what is no edit").isEmpty();
    }

    @Test
    void aRevisionOfATextIsFoundThroughAllOfTheReading() throws IOException {
        Path before = Path.of("../samples/text/shiomino.txt");
        Path after = folder.resolve("revised.txt");
        Files.writeString(
                after,
                Files.readString(before)
                        .replace("病児保育の広域利用", "病児保育の県内での利用")
                        .replace("都市整備課", "公園みどり課")
                        .replace("検討\t⇒\t試行\t実施\t⇒\tこども家庭センター", "検討\t⇒\t⇒\t試行\t実施\tこども家庭センター")
                        .replace("18%\t40%", "18%\t45%"));
        PlanDiff diff = PlanDiff.between(
                only(RealPlans.ingest(folder.resolve("before"), before)),
                only(RealPlans.ingest(folder.resolve("after"), after)));

        assertThat(diff.plan()).containsExactly(new Change(Kind.TARGET_CHANGED, "産後ケアを利用した家庭の割合 2029", "40%", "45%"));
        assertThat(diff.measures()).allSatisfy(each -> assertThat(each).isInstanceOf(MeasureDiff.Changed.class));
        assertThat(diff.measures().stream().flatMap(each -> ((MeasureDiff.Changed) each).changes().stream()))
                .containsExactly(
                        new Change(Kind.PHASE_SLIPPED, "検討", "2025–2026", "2025–2027"),
                        new Change(Kind.PHASE_SLIPPED, "試行", "2027", "2028"),
                        new Change(Kind.PHASE_SLIPPED, "実施", "2028–2029", "2029"),
                        new Change(Kind.RENAMED, null, "病児保育の広域利用", "病児保育の県内での利用"),
                        new Change(Kind.DEPARTMENT_ADDED, null, null, "公園みどり課"),
                        new Change(Kind.DEPARTMENT_REMOVED, null, "都市整備課", null));
    }

    private static Set<String> found(PlanDiff diff) {
        Set<String> found = new TreeSet<>();
        diff.plan().forEach(change -> found.add("PLAN " + change.kind()));
        for (MeasureDiff each : diff.measures()) {
            switch (each) {
                case MeasureDiff.Added added ->
                    found.add(RevisedEdition.added(added.after().name()));
                case MeasureDiff.Removed removed ->
                    found.add(RevisedEdition.removed(removed.before().name()));
                case MeasureDiff.Changed changed ->
                    changed.changes()
                            .forEach(change -> found.add(RevisedEdition.changed(
                                    change.kind(), changed.before().name())));
            }
        }
        return found;
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    private static void print(RealPlans input, Set<String> made, Set<String> found) {
        int right = found.size() - without(found, made).size();
        System.out.printf(
                Locale.ROOT,
                "diff of edited %s: %d edits, precision %.3f, recall %.3f%n",
                input,
                made.size(),
                (double) right / found.size(),
                (double) right / made.size());
    }

    private static Plan only(DatasetFolder dataset) throws IOException {
        List<Plan> plans = new ArrayList<>();
        dataset.plans().forEach(plans::add);
        assertThat(plans).hasSize(1);
        return plans.getFirst();
    }
}
