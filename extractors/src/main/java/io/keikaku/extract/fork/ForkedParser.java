package io.keikaku.extract.fork;

import io.keikaku.core.batch.BrokenOffException;
import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.FailureKind;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MediaType;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.xml.sax.ContentHandler;

/**
 * Runs an extraction in the fork and leaves the plan in the file that the parent named. Made by Tika, from its
 * configuration; used by one thread.
 */
public final class ForkedParser implements Parser {
    private static final long serialVersionUID = 1L;

    private transient Extraction extraction;

    public ForkedParser() {
        SignalShield.raise();
    }

    @Override
    public Set<MediaType> getSupportedTypes(ParseContext context) {
        return Set.of(AnySourceDetector.ANY_SOURCE);
    }

    @Override
    public void parse(InputStream stream, ContentHandler handler, Metadata metadata, ParseContext context)
            throws IOException, TikaException {
        ForkRequest request = context.get(ForkRequest.class);
        try {
            byte[] plan = PlanJson.compact(extraction(request).extract(Path.of(request.file()), request.uri()));
            if (plan.length > request.maxOutputBytes()) {
                throw new ReadException(
                        ReadException.Kind.LIMIT, "its plan is longer than " + request.maxOutputBytes() + " bytes");
            }
            Files.write(Path.of(request.planFile()), plan);
        } catch (ReadException e) {
            fail(metadata, ForkMetadata.UNREADABLE, e.kind(), e.getMessage());
        } catch (BrokenOffException e) {
            fail(metadata, ForkMetadata.BROKEN_OFF, e.kind(), e.getMessage());
        } catch (StackOverflowError e) {
            fail(metadata, ForkMetadata.BROKEN_OFF, FailureKind.CRASH, "the program recursed too deeply");
        } catch (RuntimeException e) {
            fail(metadata, ForkMetadata.BROKEN_OFF, FailureKind.CRASH, "the program broke off with " + e);
        }
    }

    private static void fail(Metadata metadata, String key, Enum<?> kind, String message) {
        metadata.set(key, kind.name());
        metadata.set(ForkMetadata.MESSAGE, message == null ? "no reason is given" : message);
    }

    /** Made once, since it loads its vocabulary: all requests to a fork name the same class. */
    private Extraction extraction(ForkRequest request) throws TikaException {
        if (extraction == null) {
            try {
                extraction = Class.forName(request.extraction())
                        .asSubclass(Extraction.class)
                        .getDeclaredConstructor(ReadingOptions.class)
                        .newInstance(request.options());
            } catch (ReflectiveOperationException e) {
                throw new TikaException("no extraction " + request.extraction(), e);
            }
        }
        return extraction;
    }
}
