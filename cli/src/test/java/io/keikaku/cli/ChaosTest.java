package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.batch.FailureKind;
import io.keikaku.core.batch.Limits;
import io.keikaku.core.batch.Outcome;
import io.keikaku.core.dataset.DatasetFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred sources, of which some do their worst: exactly the good ones come out, and each bad one has its kind. */
class ChaosTest {

    private static final int SOURCES = 200;

    @TempDir
    private Path folder;

    private final Map<String, FailureKind> expected = new TreeMap<>();
    private int made;

    @Test
    void whateverASourceDoesItCostsThatSourceAlone() throws Exception {
        make(1, "!hang", FailureKind.TIMEOUT);
        make(2, "!memory", FailureKind.MEMORY);
        make(5, "!recurse", FailureKind.CRASH);
        make(2, "!exit", FailureKind.CRASH);
        make(1, "!halt", FailureKind.CRASH);
        byte[] pdf = pdf("");
        for (int i = 0; i < 5; i++) {
            make(("%PDF-1.7\ntruncated " + i).getBytes(StandardCharsets.UTF_8), FailureKind.CORRUPT);
            make(pdf("secret" + i), FailureKind.ENCRYPTED);
            make(new byte[0], null);
        }
        make(Arrays.copyOf(pdf, 60), FailureKind.CORRUPT);
        expected.put(bomb("bomb.zip") + "!/a.txt", FailureKind.LIMIT);
        int good = SOURCES - made;
        for (int i = 0; i < good; i++) {
            make("good%03d\n窓口%d\n".formatted(i, i).getBytes(StandardCharsets.UTF_8), null);
        }

        Path out = folder.resolve("out");
        Limits limits = new Limits(Duration.ofSeconds(5), 64, 100, 10_000_000, 10_000_000);
        List<Outcome> outcomes = IngestRun.of(ChaosExtraction.class, limits, folder.resolve("in"), out);

        assertThat(outcomes).hasSize(SOURCES);
        assertThat(failures(outcomes)).isEqualTo(expected);
        assertThat(outcomes).filteredOn(Outcome.Empty.class::isInstance).hasSize(5);
        assertThat(DatasetFolder.existing(out).plans().ids()).hasSize(good).allMatch(id -> id.startsWith("good"));
        assertThat(out.resolve(".work")).doesNotExist();
    }

    private static Map<String, FailureKind> failures(List<Outcome> outcomes) {
        Map<String, FailureKind> failures = new TreeMap<>();
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Failed failed) {
                failures.put(failed.uri(), failed.kind());
            }
        }
        return failures;
    }

    private void make(int count, String content, FailureKind kind) throws IOException {
        for (int i = 0; i < count; i++) {
            make((content + "\n" + i).getBytes(StandardCharsets.UTF_8), kind);
        }
    }

    /** Makes a source; the bad ones are strewn among the good ones. */
    private void make(byte[] content, FailureKind kind) throws IOException {
        made++;
        Path file = folder.resolve("in/%03d".formatted(made * 37 % 211));
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        if (kind != null) {
            expected.put(file.toString(), kind);
        }
    }

    private static byte[] pdf(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            if (!password.isEmpty()) {
                document.protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
            }
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private Path bomb(String name) throws IOException {
        made++;
        Path file = folder.resolve("in").resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("a.txt"));
            zip.write(new byte[20_000_000]);
        }
        return file;
    }
}
