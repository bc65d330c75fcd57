package io.keikaku.cli;

import io.keikaku.core.batch.BrokenOffException;
import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import io.keikaku.extract.PlanExtraction;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * Does the harm that its source asks for: {@code !hang}, {@code !memory}, {@code !recurse}, {@code !exit}, {@code !halt}. PDFs
 * are read in earnest, everything else as {@link FakeExtraction} does.
 */
public final class ChaosExtraction implements Extraction {

    private final FakeExtraction harmless;

    public ChaosExtraction(ReadingOptions options) {
        harmless = new FakeExtraction(options);
    }

    @Override
    public Plan extract(Path file, String uri) throws ReadException, BrokenOffException {
        String head = head(file);
        if (head.startsWith("%PDF")) {
            return new PlanExtraction().extract(file, uri);
        }
        switch (head.lines().findFirst().orElse("")) {
            case "!hang" -> hang();
            case "!memory" -> fillMemory();
            case "!recurse" -> recurse(0);
            case "!exit" -> System.exit(0);
            case "!halt" -> Runtime.getRuntime().halt(9);
            default -> {
                return harmless.extract(file, uri);
            }
        }
        throw new IllegalStateException("still here after " + head);
    }

    private static String head(Path file) throws ReadException {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(16), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "it cannot be read", e);
        }
    }

    private static void hang() {
        while (true) {
            try {
                new CountDownLatch(1).await();
            } catch (InterruptedException e) {
                // an endless loop does not listen either
            }
        }
    }

    @SuppressWarnings("ModifiedButNotUsed") // to be held is all that is wanted of it
    private static void fillMemory() {
        List<long[]> hoard = new ArrayList<>();
        while (true) {
            hoard.add(new long[1 << 20]);
        }
    }

    @SuppressWarnings("InfiniteRecursion") // the overflow is what is wanted
    private static int recurse(int depth) {
        return recurse(depth + 1) + depth;
    }
}
