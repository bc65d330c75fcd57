package io.keikaku.core.evaluate;

import io.keikaku.core.dataset.PlanSource;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Compares plans with gold.
 *
 * <p>A plan is the one of gold when the URI of its source ends in gold's {@code file} or one of its {@code renderings}; of
 * several such plans each is scored. Names, labels and texts are compared without regard to width, white space, dashes and
 * case. Measures are matched one to one by name, near names included; departments, phases and yearly targets, indicators
 * and related plans are counted within them. What gold leaves open is not scored.
 */
public final class Evaluation {
    private final Map<String, GoldPlan> gold;

    private Evaluation(Map<String, GoldPlan> gold) {
        this.gold = gold;
    }

    /**
     * Reads gold.
     *
     * @param folder with one JSON file a plan
     * @throws IOException if there is no gold in it or a file cannot be read; the message names it
     */
    public static Evaluation against(Path folder) throws IOException {
        return against(folder, name -> true);
    }

    /**
     * Reads some of a folder's gold.
     *
     * @param wanted takes the names of files, without extension
     */
    public static Evaluation against(Path folder, Predicate<String> wanted) throws IOException {
        return new Evaluation(GoldFolder.read(folder, wanted));
    }

    /** Scores plans; those that are not in gold are passed over. */
    public EvaluationReport score(PlanSource plans) throws IOException {
        Map<String, List<Plan>> readings = new LinkedHashMap<>();
        gold.keySet().forEach(name -> readings.put(name, new ArrayList<>()));
        plans.forEach(plan -> gold.forEach((name, wanted) -> {
            if (wanted.isReadFrom(plan.source().uri())) {
                readings.get(name).add(plan);
            }
        }));
        Tally total = new Tally();
        List<PlanScore> scores = new ArrayList<>();
        List<Calibration.Judged> judged = new ArrayList<>();
        readings.forEach((name, found) -> {
            ScoreSheet sheet = score(gold.get(name), found);
            total.addAll(sheet.tally());
            judged.addAll(sheet.judged());
            scores.add(new PlanScore(name, sheet.tally().figures(), sheet.findings()));
        });
        return new EvaluationReport(scores, total.figures(), new Calibration(judged));
    }

    private static ScoreSheet score(GoldPlan gold, List<Plan> readings) {
        ScoreSheet sheet = new ScoreSheet();
        PlanScorer scorer = new PlanScorer(gold, sheet);
        if (readings.isEmpty()) {
            scorer.score(null);
            sheet.replaceFindings(new Finding(Field.MEASURES, "no plan was read from " + gold.file()));
        }
        readings.forEach(scorer::score);
        return sheet;
    }
}
