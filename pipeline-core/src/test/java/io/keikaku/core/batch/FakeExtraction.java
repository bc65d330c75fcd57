package io.keikaku.core.batch;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Source;
import io.keikaku.core.model.Warning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

/** Does what its source tells it: "3 measures", "2 measures, warned", "encrypted", "a fault" … The id is the URI. */
final class FakeExtraction implements Extraction {

    @Override
    public Plan extract(Path file, String uri) throws ReadException {
        String content = read(file);
        if (content.startsWith("encrypted")) {
            throw new ReadException(ReadException.Kind.ENCRYPTED, "it has a password");
        }
        return switch (content) {
            case "a fault" -> throw new IllegalStateException("should not be");
            case "a deep recursion" -> throw new StackOverflowError();
            case "too large" -> throw new OutOfMemoryError();
            case "too large once" -> plan(uri, "3 measures");
            default -> plan(uri, content);
        };
    }

    private static String read(Path file) throws ReadException {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "it cannot be read", e);
        }
    }

    private static Plan plan(String uri, String content) {
        int measures = Integer.parseInt(content.substring(0, content.indexOf(' ')));
        List<Warning> warnings =
                content.contains("warned") ? List.of(new Warning("CHARSET_UNCERTAIN", "check it", null)) : List.of();
        return new Plan(
                Plan.SCHEMA_VERSION,
                uri,
                new Source(uri, "00", "text/plain", content.length(), null, null, "UTF-8"),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                IntStream.range(0, measures).mapToObj(FakeExtraction::measure).toList(),
                List.of(),
                List.of(),
                warnings);
    }

    private static Measure measure(int number) {
        return new Measure(
                "m" + number,
                null,
                "施策" + number,
                List.of(),
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                1,
                List.of());
    }
}
