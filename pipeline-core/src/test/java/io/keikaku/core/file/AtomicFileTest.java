package io.keikaku.core.file;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void name() {
        target = folder.resolve("a.txt");
    }

    @Test
    void writesWholeFilesAndMakesMissingFolders() throws IOException {
        Path deep = folder.resolve("b/c/d.txt");
        AtomicFile.write(deep, "text".getBytes(UTF_8));
        assertThat(deep).hasContent("text");
        assertThat(deep.getParent()).isDirectoryContaining(deep::equals).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void replacesAnEarlierFile() throws IOException {
        Files.writeString(target, "a long earlier text");
        AtomicFile.write(target, "new".getBytes(UTF_8));
        assertThat(target).hasContent("new");
    }

    @Test
    void showsNothingBeforeTheCommit() throws IOException {
        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write("new".getBytes(UTF_8));
            assertThat(target).doesNotExist();
            file.commit();
        }
        assertThat(target).hasContent("new");
    }

    @Test
    void leavesTheEarlierFileAndNothingElseWhereItIsNotCommitted() throws IOException {
        Files.writeString(target, "old");
        try (AtomicFile file = AtomicFile.create(target)) {
            file.stream().write(new byte[1 << 20]);
        }
        assertThat(folder).isDirectoryContaining(target::equals);
        assertThat(folder.toFile().list()).containsExactly("a.txt");
        assertThat(target).hasContent("old");
    }

    @Test
    void makesFilesThatOthersMayReadWhereTheUserAllowsIt() throws IOException {
        Path ordinary = Files.createFile(folder.resolve("ordinary"));
        AtomicFile.write(target, new byte[0]);
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "skipped: no POSIX permissions");
        assertThat(Files.getPosixFilePermissions(target)).isEqualTo(Files.getPosixFilePermissions(ordinary));
    }

    @Test
    void saysThatTheTargetIsAFolder() {
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(folder, new byte[0]))
                .withMessage("cannot write " + folder + ": it is a folder");
    }

    @Test
    void saysThatAFileStandsWhereAFolderIsNeeded() throws IOException {
        Files.writeString(target, "a file");
        Path below = target.resolve("b.txt");
        assertThatIOException()
                .isThrownBy(() -> AtomicFile.write(below, new byte[0]))
                .withMessageStartingWith("cannot write " + below)
                .withMessageContaining("is a file where a folder is needed");
    }

    @Test
    void leavesNothingBehindWhereItsContentFails() {
        assertThatIOException()
                .isThrownBy(() -> {
                    try (AtomicFile file = AtomicFile.create(target)) {
                        file.stream().write(new byte[1 << 20]);
                        throw new IOException("no more content");
                    }
                })
                .withMessage("no more content");
        assertThat(folder).isEmptyDirectory();
    }
}
