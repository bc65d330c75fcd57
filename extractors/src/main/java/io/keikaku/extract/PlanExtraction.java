package io.keikaku.extract;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.explain.Explanation;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Reads a source of any known format and understands it as a plan; draws its overlay where the options say so. Immutable and
 * thread-safe.
 */
public final class PlanExtraction implements Extraction {
    private static final String NAME = "keikaku";

    private final SourceReader reader;
    private final Optional<OverlayFolder> overlays;
    private final PlanExtractor extractor = new PlanExtractor(new ExtractorInfo(NAME, version()));

    /** An extraction of sources that need no password, with the usual limits. */
    public PlanExtraction() {
        this(ReadingOptions.DEFAULT);
    }

    /** An extraction that heeds options. */
    public PlanExtraction(ReadingOptions options) {
        reader = new SourceReader(options);
        overlays = Optional.ofNullable(options.overlays())
                .map(folder -> new OverlayFolder(Path.of(folder), options.password()));
    }

    @Override
    public Plan extract(Path file, String uri) throws ReadException {
        Plan plan = extractor.extract(reader.read(file, uri));
        if (overlays.isPresent()) {
            overlays.get().write(file, plan);
        }
        return plan;
    }

    /**
     * Says how a source is understood.
     *
     * @param file a readable regular file
     * @param uri what to record as the source's URI
     * @throws ReadException if the file cannot be read; its kind says why
     */
    public Explanation explain(Path file, String uri) throws ReadException {
        return extractor.explain(reader.read(file, uri));
    }

    private static String version() {
        String version = PlanExtraction.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
