package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keikaku.core.batch.Extraction;
import io.keikaku.core.dataset.PlanStore;
import io.keikaku.extract.PlanExtraction;
import io.keikaku.extract.ocr.Tesseract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options of {@code ingest} that say how sources are read. */
class IngestOptionsTest {
    private static final Path SAMPLE = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolveSibling("samples")
            .resolve("pdf/hotarusawa.pdf");

    @TempDir
    private Path folder;

    @Test
    void theyReachTheForks() throws IOException {
        String source = Files.writeString(folder.resolve("a.txt"), "a").toString();
        CommandRun run = CommandRun.with(
                OptionsEcho.class,
                "ingest",
                "--password",
                "himitsu",
                "--max-pages",
                "7",
                "--overlay",
                source,
                "--out",
                folder + "/out");
        assertThat(run.err()).contains("password himitsu, pages 7, ocr OFF, overlays overlays");
    }

    @Test
    void anInputMayFollowOcr() throws IOException {
        assumeThat(new Tesseract().missing()).as("Tesseract reads Japanese").isEmpty();
        String source = Files.writeString(folder.resolve("a.txt"), "a").toString();
        assertThat(echo("--ocr", source).err()).contains("a.txt", "ocr ON");
    }

    @Test
    void ocrMayBeNamedOff() throws IOException {
        String source = Files.writeString(folder.resolve("a.txt"), "a").toString();
        assertThat(echo("--ocr=off", source).err()).contains("a.txt", "ocr OFF");
    }

    @Test
    void aModeOfOcrThatThereIsNotIsAUsageError() throws IOException {
        String source = Files.writeString(folder.resolve("a.txt"), "a").toString();
        CommandRun run = echo("--ocr=fast", source);
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--ocr: no mode 'fast'; give on, auto or off");
    }

    @Test
    void anOverlayShowsThePagesWithMeasuresAndTables() throws IOException {
        ingest("--overlay");
        try (PDDocument overlay = Loader.loadPDF(overlay().toFile());
                PDDocument source = Loader.loadPDF(SAMPLE.toFile())) {
            assertThat(overlay.getNumberOfPages()).isPositive().isLessThan(source.getNumberOfPages());
        }
    }

    @Test
    void whatWasReadWithoutOverlayIsReadAgainForOne() throws IOException {
        ingest();
        assertThat(folder.resolve("out/overlays")).doesNotExist();
        ingest("--overlay");
        assertThat(overlay()).isNotEmptyFile();
    }

    private CommandRun echo(String... arguments) {
        return run(OptionsEcho.class, arguments);
    }

    private void ingest(String... more) {
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.add(SAMPLE.toString());
        assertThat(run(PlanExtraction.class, arguments.toArray(String[]::new)).exitCode())
                .isZero();
    }

    private CommandRun run(Class<? extends Extraction> extraction, String... more) {
        List<String> arguments = new ArrayList<>(List.of("ingest", "--in-process", "--out", folder + "/out"));
        arguments.addAll(List.of(more));
        return CommandRun.with(extraction, arguments.toArray(String[]::new));
    }

    private Path overlay() throws IOException {
        String id = new PlanStore(folder.resolve("out")).ids().iterator().next();
        return folder.resolve("out/overlays").resolve(id + ".pdf");
    }
}
