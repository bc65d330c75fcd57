package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import java.nio.file.Path;

/** Reads nothing and fails by telling the options that reached it. */
public final class OptionsEcho implements Extraction {
    private final ReadingOptions options;

    public OptionsEcho(ReadingOptions options) {
        this.options = options;
    }

    @Override
    public Plan extract(Path file, String uri) throws ReadException {
        throw new ReadException(
                ReadException.Kind.UNSUPPORTED,
                "password " + options.password() + ", pages " + options.pages() + ", ocr " + options.ocr()
                        + ", overlays "
                        + (options.overlays() == null
                                ? "none"
                                : Path.of(options.overlays()).getFileName()));
    }
}
