package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import java.nio.file.Path;

/** Takes its time over what {@link FakeExtraction} does at once, so that there is a moment in which to be killed. */
public final class SlowExtraction implements Extraction {

    private static final long PAUSE_MILLIS = 20;

    private final FakeExtraction quick;

    public SlowExtraction(ReadingOptions options) {
        quick = new FakeExtraction(options);
    }

    @Override
    public Plan extract(Path file, String uri) throws ReadException {
        try {
            Thread.sleep(PAUSE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return quick.extract(file, uri);
    }

    /** Runs the command with this extraction. */
    public static void main(String[] arguments) {
        System.exit(Keikaku.commandLine(SlowExtraction.class).execute(arguments));
    }
}
