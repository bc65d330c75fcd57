package io.keikaku.cli;

import io.keikaku.core.batch.BatchSettings;
import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.extract.fork.ForkedExtraction;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What sources are read with in one run. */
final class Extractors implements Closeable {

    private final Extraction first;
    private final Optional<Extraction> secondChance;
    private final Closeable processes;

    private Extractors(Extraction first, Optional<Extraction> secondChance, Closeable processes) {
        this.first = first;
        this.secondChance = secondChance;
        this.processes = processes;
    }

    /** In this process; there are no second chances, since it has no more to give. */
    static Extractors inProcess(Class<? extends Extraction> type, ReadingOptions options) {
        try {
            return new Extractors(
                    type.getDeclaredConstructor(ReadingOptions.class).newInstance(options), Optional.empty(), () -> {});
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the extraction cannot be made", e);
        }
    }

    /** In processes of their own, one a thread; second chances have one with more time and memory. */
    static Extractors forked(
            Class<? extends Extraction> type, ReadingOptions options, BatchSettings settings, Path folder)
            throws IOException {
        ForkedExtraction first =
                ForkedExtraction.start(type, options, settings.limits(), settings.threads(), folder.resolve("first"));
        ForkedExtraction second =
                ForkedExtraction.start(type, options, settings.limits().raised(), 1, folder.resolve("second"));
        return new Extractors(first, Optional.of(second), () -> {
            first.close();
            second.close();
        });
    }

    Extraction first() {
        return first;
    }

    Optional<Extraction> secondChance() {
        return secondChance;
    }

    @Override
    public void close() throws IOException {
        processes.close();
    }
}
