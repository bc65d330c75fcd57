package io.keikaku.cli;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.batch.ReadingOptions;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.ExtractorInfo;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import io.keikaku.core.model.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a plan in which the first line is the plan's id and every other line the name of a measure. A source that begins
 * with {@code %PDF} is broken.
 */
public final class FakeExtraction implements Extraction {

    public FakeExtraction(ReadingOptions options) {}

    @Override
    public Plan extract(Path file, String uri) throws ReadException {
        List<String> lines = lines(file);
        if (lines.isEmpty()) {
            throw new ReadException(ReadException.Kind.EMPTY, "it has no bytes");
        }
        if (lines.getFirst().startsWith("%PDF")) {
            throw new ReadException(ReadException.Kind.CORRUPT, "its end is missing");
        }
        List<Measure> measures = new ArrayList<>();
        for (String name : lines.subList(1, lines.size())) {
            measures.add(measure(measures.size() + 1, name));
        }
        return new Plan(
                Plan.SCHEMA_VERSION,
                lines.getFirst(),
                new Source(uri, "00", "text/plain", 1, null, null, "UTF-8"),
                new ExtractorInfo("test", "1"),
                new Municipality("水沢台市", "青空県", "990019"),
                "水沢台市の計画",
                null,
                null,
                null,
                null,
                List.of(),
                measures,
                List.of(),
                List.of(),
                List.of());
    }

    private static List<String> lines(Path file) throws ReadException {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new ReadException(ReadException.Kind.IO, "it cannot be read", e);
        }
    }

    private static Measure measure(int number, String name) {
        return new Measure(
                "m" + number,
                "1-" + number,
                name,
                List.of("暮らしを支える"),
                null,
                null,
                null,
                List.of(),
                List.of(new Department("市民課", Department.Role.OWNER, null, false, "市民課")),
                List.of(new Phase("運用", Phase.Stage.OPERATE, 2024, 2026, null)),
                null,
                List.of(),
                List.of(),
                List.of(),
                0.9,
                List.of());
    }
}
