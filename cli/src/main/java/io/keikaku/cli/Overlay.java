package io.keikaku.cli;

import io.keikaku.core.batch.Digest;
import io.keikaku.core.dataset.PlanLookup;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.PlanOverlay;
import io.keikaku.extract.pdf.OverlayBox;
import io.keikaku.extract.pdf.OverlayWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws on a copy of the source where a plan or a measure was read.
 *
 * @param target the copy
 * @param source where the source is now, {@code null} where it was read
 */
record Overlay(Path target, Path source) {
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
        Path file = source == null ? Path.of(plan.source().uri()) : source;
        if (!Files.isRegularFile(file)) {
            throw new IOException("the source " + file + " is not there; say where it is with --source FILE");
        }
        if (!Digest.sha256(file).equals(plan.source().sha256())) {
            throw new IOException(file + " is not the file that was read; say where that is with --source FILE");
        }
        new OverlayWriter().write(file, boxes, target);
    }
}
