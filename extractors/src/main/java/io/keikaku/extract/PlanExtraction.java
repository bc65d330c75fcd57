package io.keikaku.extract;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.pdf.PdfReader;
import io.keikaku.extract.text.TextReader;
import java.nio.file.Path;
import java.util.List;

/** Reads a source of any known format and understands it as a plan. Immutable and thread-safe. */
public final class PlanExtraction implements Extraction {
    private static final String NAME = "keikaku";

    private final SourceDetector detector = new SourceDetector();
    private final List<DocumentReader> readers = List.of(new PdfReader(), new TextReader());
    private final PlanExtractor extractor = new PlanExtractor(new ExtractorInfo(NAME, version()));

    @Override
    public Plan extract(Path file, String uri) throws ReadException {
        SourceDescription description = detector.describe(file, uri);
        for (DocumentReader reader : readers) {
            if (reader.reads(description.mediaType())) {
                return extractor.extract(reader.read(file, description));
            }
        }
        throw new ReadException(
                ReadException.Kind.UNSUPPORTED,
                "no reader knows the format " + description.mediaType() + "; give PDF or plain text");
    }

    private static String version() {
        String version = PlanExtraction.class.getPackage().getImplementationVersion();
        return version == null ? "0" : version;
    }
}
