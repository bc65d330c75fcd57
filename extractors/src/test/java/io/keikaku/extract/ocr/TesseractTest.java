package io.keikaku.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of it when Tesseract is missing, broken or slow: each played by a script. */
class TesseractTest {
    private static final BufferedImage PAGE = new BufferedImage(40, 40, BufferedImage.TYPE_BYTE_GRAY);

    @TempDir
    private Path folder;

    @Test
    void aMissingProgramIsToldWithWhatToDo() {
        Tesseract none = new Tesseract(folder.resolve("none").toString(), Duration.ofSeconds(5));
        assertThat(none.missing())
                .hasValueSatisfying(message -> assertThat(message).contains("cannot be run", "tesseract-ocr-jpn"));
    }

    @Test
    void missingJapaneseDataIsToldWithWhatToDo() throws IOException {
        assertThat(script("echo 'List of available languages (1):'; echo eng", Duration.ofSeconds(5))
                        .missing())
                .hasValueSatisfying(message -> assertThat(message).contains("no Japanese data", "tesseract-ocr-jpn"));
    }

    @Test
    void withJapaneseDataNothingIsMissing() throws IOException {
        assertThat(script("echo eng; echo jpn", Duration.ofSeconds(5)).missing())
                .isEmpty();
    }

    @Test
    void aPageThatTakesTooLongIsGivenUp() throws IOException {
        Tesseract slow = script("cat >/dev/null; exec sleep 60", Duration.ofMillis(300));
        assertThatIOException().isThrownBy(() -> slow.read(PAGE, 300)).withMessageContaining("took longer than");
    }

    @Test
    void aFailureIsToldByItsExitCode() throws IOException {
        Tesseract broken = script("exit 3", Duration.ofSeconds(5));
        assertThatIOException().isThrownBy(() -> broken.read(PAGE, 300)).withMessageEndingWith("exit code 3");
    }

    private Tesseract script(String commands, Duration limit) throws IOException {
        assumeThat(Files.getFileAttributeView(folder, PosixFileAttributeView.class))
                .as("scripts run on POSIX only")
                .isNotNull();
        Path script = Files.writeString(folder.resolve("tesseract"), "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(
                script, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_EXECUTE));
        return new Tesseract(script.toString(), limit);
    }
}
