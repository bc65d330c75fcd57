package io.keikaku.extract.pdf;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;

/** What the fuzz tests share: whatever the bytes, reading ends within its limits with a document or a reason. */
final class FuzzedReading {
    private static final PdfLimits LIMITS = new PdfLimits(
            50, 20_000, 5_000, 5_000, 20_000, 10, Duration.ofSeconds(2), Duration.ofSeconds(5), 16L << 20);
    /** The smallest plan: large seeds leave time for few runs. */
    private static final String SAMPLE = "/io/keikaku/samples/pdf/todobaru.pdf";

    private final PdfReader reader = new PdfReader(LIMITS, "", Optional.empty());

    void read(byte[] bytes) throws IOException {
        Path file = Files.createTempFile("fuzz", ".pdf");
        try {
            Files.write(file, bytes);
            reader.read(file, new SourceDescription("fuzz.pdf", "", "application/pdf", bytes.length));
        } catch (ReadException e) {
            if (e.kind() == ReadException.Kind.IO) {
                throw new AssertionError("the file system is not at fault", e);
            }
        } finally {
            Files.delete(file);
        }
    }

    /** A plain file that uses many operators, and a sample plan. */
    static Stream<byte[]> seeds() {
        try (InputStream sample = FuzzedReading.class.getResourceAsStream(SAMPLE)) {
            return Stream.of(sketch(), sample.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] sketch() throws IOException {
        Path file = Files.createTempFile("seed", ".pdf");
        try (PdfSketch sketch = new PdfSketch()) {
            sketch.page().image("I").form("F", "q 1 0 0 rg 10 10 50 50 re f Q").hiddenLayer("L");
            sketch.text(60, 60, 18, "第１章 水と緑").bold(60, 90, 10, "１ 現状").vertical(500, 90, 10, "縦書き");
            sketch.turned(90, 300, 300, 10, "右")
                    .raw("/OC /L BDC")
                    .text(60, 130, 10, "裏")
                    .raw("EMC /F Do");
            sketch.raw("q 100 0 0 50 200 300 cm /I Do Q q 1 0 0 1 0 0 cm 0.5 w [3 2] 0 d");
            for (int y = 200; y <= 260; y += 20) {
                sketch.line(60, y, 360, y).text(65, y - 6, 10, "町");
            }
            for (int x = 60; x <= 360; x += 100) {
                sketch.line(x, 200, x, 260);
            }
            sketch.raw("Q 100 400 m 150 420 180 420 200 400 c h b* 10 10 m 20 20 l W n")
                    .fill(60, 300, 200, 310);
            return Files.readAllBytes(sketch.save(file));
        } finally {
            Files.delete(file);
        }
    }
}
