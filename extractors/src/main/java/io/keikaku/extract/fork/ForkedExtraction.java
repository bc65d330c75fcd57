package io.keikaku.extract.fork;

import io.keikaku.core.batch.BrokenOffException;
import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.FailureKind;
import io.keikaku.core.batch.Limits;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.PlanJson;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.exception.TikaConfigException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.PipesConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;

/**
 * Extracts in forked virtual machines. A source that takes too long, too much memory or the whole machine down costs itself:
 * its fork is ended and the next source gets a new one. Safe for use by as many threads as there are forks.
 */
public final class ForkedExtraction implements Extraction, Closeable {

    private final Limits limits;
    private final Path folder;
    private final Class<? extends Extraction> extraction;
    private final ReadingOptions options;
    private final PipesParser forks;
    private final AtomicLong requests = new AtomicLong();

    private ForkedExtraction(
            Limits limits,
            Path folder,
            Class<? extends Extraction> extraction,
            ReadingOptions options,
            PipesParser forks) {
        this.limits = limits;
        this.folder = folder;
        this.extraction = extraction;
        this.options = options;
        this.forks = forks;
    }

    /**
     * Prepares the forks; each is started when it is first needed.
     *
     * @param extraction has a public constructor that takes the options; runs in the forks
     * @param count of forks
     * @param folder for configuration and plans in transit; made, and not removed
     */
    public static ForkedExtraction start(
            Class<? extends Extraction> extraction, ReadingOptions options, Limits limits, int count, Path folder)
            throws IOException {
        Files.createDirectories(folder);
        Path configuration = folder.resolve("forks.xml");
        ForkConfiguration.write(configuration, limits, count);
        try {
            PipesConfig config = PipesConfig.load(configuration);
            config.setTikaConfig(configuration);
            return new ForkedExtraction(limits, folder, extraction, options, new PipesParser(config));
        } catch (TikaConfigException e) {
            throw new IllegalStateException("the configuration of the forks is wrong", e);
        }
    }

    @Override
    public Plan extract(Path file, String uri) throws ReadException, BrokenOffException {
        Path planFile = folder.resolve("plan-" + requests.incrementAndGet() + ".json");
        try {
            Metadata answer = ask(file, uri, planFile);
            throwFailure(answer);
            return PlanJson.read(planFile);
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "its plan did not come back: " + e.getMessage(), e);
        } finally {
            delete(planFile);
        }
    }

    @Override
    public void close() throws IOException {
        forks.close();
    }

    private Metadata ask(Path file, String uri, Path planFile) throws IOException, BrokenOffException {
        ParseContext context = new ParseContext();
        context.set(
                ForkRequest.class,
                new ForkRequest(
                        file.toAbsolutePath().toString(),
                        uri,
                        planFile.toAbsolutePath().toString(),
                        extraction.getName(),
                        options,
                        limits.outputBytes()));
        FetchKey source =
                new FetchKey(ForkConfiguration.FETCHER, file.toAbsolutePath().toString());
        PipesResult result = parse(new FetchEmitTuple(uri, source, new EmitKey("", uri), new Metadata(), context));
        return switch (result.getStatus()) {
            case PARSE_SUCCESS -> result.getEmitData().getMetadataList().getFirst();
            case TIMEOUT ->
                throw new BrokenOffException(
                        FailureKind.TIMEOUT,
                        "it took longer than " + limits.time().toSeconds() + " seconds");
            case OOM ->
                throw new BrokenOffException(
                        FailureKind.MEMORY, "it needed more than " + limits.megabytes() + " MB of memory");
            case UNSPECIFIED_CRASH ->
                throw new BrokenOffException(FailureKind.CRASH, "the process that read it ended abruptly");
            case FETCH_EXCEPTION -> throw new IOException("the file could not be opened");
            default ->
                throw new BrokenOffException(
                        FailureKind.CRASH,
                        "the process that read it answered " + result.getStatus() + " " + firstLine(result));
        };
    }

    private PipesResult parse(FetchEmitTuple request) throws IOException, BrokenOffException {
        try {
            return forks.parse(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokenOffException(FailureKind.CRASH, "reading it was interrupted");
        } catch (PipesException | RuntimeException e) {
            throw new BrokenOffException(
                    FailureKind.CRASH,
                    "no process could be started to read it (" + e.getMessage() + "); try --in-process");
        }
    }

    private static void throwFailure(Metadata answer) throws ReadException, BrokenOffException {
        String message = answer.get(ForkMetadata.MESSAGE);
        if (answer.get(ForkMetadata.UNREADABLE) != null) {
            throw new ReadException(ReadException.Kind.valueOf(answer.get(ForkMetadata.UNREADABLE)), message);
        }
        if (answer.get(ForkMetadata.BROKEN_OFF) != null) {
            throw new BrokenOffException(FailureKind.valueOf(answer.get(ForkMetadata.BROKEN_OFF)), message);
        }
    }

    private static String firstLine(PipesResult result) {
        return result.getMessage() == null
                ? ""
                : result.getMessage().lines().findFirst().orElse("");
    }

    private static void delete(Path planFile) {
        try {
            Files.deleteIfExists(planFile);
        } catch (IOException e) {
            // the folder is the caller's to empty
        }
    }
}
