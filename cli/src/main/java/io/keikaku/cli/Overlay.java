package io.keikaku.cli;

import io.keikaku.core.dataset.PlanLookup;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.PlanOverlay;
import io.keikaku.extract.pdf.OverlayBox;
import io.keikaku.extract.pdf.OverlayWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws on a copy of the source where a plan or a measure was read.
 *
 * @param target the copy
 * @param source where the source is now, {@code null} where it was read
 * @param password opens the source, empty where it needs none
 */
record Overlay(Path target, Path source, String password) {
    private static final String PDF = "application/pdf";

    void write(PlanLookup.Found found) throws IOException {
        Plan plan = switch (found) {
            case PlanLookup.FoundPlan each -> each.plan();
            case PlanLookup.FoundMeasure each -> each.plan();
        };
        List<OverlayBox> boxes = switch (found) {
            case PlanLookup.FoundPlan each -> PlanOverlay.of(each.plan());
            case PlanLookup.FoundMeasure each -> PlanOverlay.of(each.measure());
        };
        if (!PDF.equals(plan.source().mediaType())) {
            throw new IOException("--overlay draws on PDF only; the source "
                    + plan.source().uri() + " is " + plan.source().mediaType());
        }
        Path file = new PlanSourceFile(source).of(plan.source());
        new OverlayWriter(password).write(file, boxes, target);
    }
}
