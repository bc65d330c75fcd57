package io.keikaku.extract;

import io.keikaku.core.model.Box;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Table;
import io.keikaku.extract.pdf.OverlayBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says which boxes to draw for a plan or a measure: where each part was read, and for a plan its tables. */
public final class PlanOverlay {
    private static final String TABLES = "table";

    private PlanOverlay() {}

    /** Boxes of one measure, named by the part that was read there. */
    public static List<OverlayBox> of(Measure measure) {
        List<OverlayBox> boxes = new ArrayList<>();
        add(measure, "", boxes);
        return boxes;
    }

    /** Boxes of all measures, named by the measure's number in the plan and the part, and of all tables, named by their ids. */
    public static List<OverlayBox> of(Plan plan) {
        List<OverlayBox> boxes = new ArrayList<>();
        for (Table table : plan.tables()) {
            Map<Integer, Box> byPage = new TreeMap<>();
            for (Table.Cell cell : table.cells()) {
                if (cell.page() != null && cell.box() != null) {
                    byPage.merge(cell.page(), cell.box(), Box::union);
                }
            }
            byPage.forEach((page, box) -> boxes.add(new OverlayBox(page, box, table.id(), TABLES)));
        }
        plan.measures().forEach(measure -> add(measure, inPlan(measure, plan) + " ", boxes));
        return boxes;
    }

    /** All ids of a plan's measures begin with that of the plan. */
    private static String inPlan(Measure measure, Plan plan) {
        String prefix = plan.id() + "-";
        return measure.id().startsWith(prefix) ? measure.id().substring(prefix.length()) : measure.id();
    }

    private static void add(Measure measure, String prefix, List<OverlayBox> boxes) {
        for (Evidence evidence : measure.evidence()) {
            if (evidence.page() != null && evidence.box() != null) {
                boxes.add(new OverlayBox(evidence.page(), evidence.box(), prefix + evidence.part(), evidence.part()));
            }
        }
    }
}
