package io.keikaku.extract;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.pdf.OverlayBox;
import io.keikaku.extract.pdf.OverlayWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes overlays of whole plans beside one another, each named by its plan's id. */
final class OverlayFolder {
    private static final String PDF = "application/pdf";

    private final Path folder;
    private final OverlayWriter writer;

    /** @param folder exists */
    OverlayFolder(Path folder, String password) {
        this.folder = folder;
        this.writer = new OverlayWriter(password);
    }

    /**
     * Draws on a copy of a plan's source where it was read. Plans that are no PDF, or in which no measure was found, have none.
     *
     * @throws ReadException {@code IO} if the copy cannot be written
     */
    void write(Path source, Plan plan) throws ReadException {
        if (!PDF.equals(plan.source().mediaType()) || plan.measures().isEmpty()) {
            return;
        }
        List<OverlayBox> boxes = PlanOverlay.of(plan);
        try {
            writer.write(source, boxes, folder.resolve(plan.id() + ".pdf"));
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "its overlay cannot be written: " + e.getMessage(), e);
        }
    }
}
