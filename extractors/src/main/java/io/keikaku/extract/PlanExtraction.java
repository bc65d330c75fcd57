package io.keikaku.extract;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import java.nio.file.Path;

/** Reads a source of any known format and understands it as a plan. */
public final class PlanExtraction implements Extraction {

    @Override
    public Plan extract(Path file, String uri) throws ReadException {
        throw new ReadException(ReadException.Kind.UNSUPPORTED, "no reader knows its format");
    }
}
