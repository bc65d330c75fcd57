package io.keikaku.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process that was killed has left behind. */
class LeftoversTest {

    @TempDir
    private Path folder;

    @Test
    void halfWrittenFilesAreDeletedAndNothingElse() throws IOException {
        Files.writeString(folder.resolve("mine.tmp"), "kept");
        Files.writeString(folder.resolve(".mine.tmp"), "kept");
        AtomicFile left = AtomicFile.create(folder.resolve("plan.json"));
        left.stream().write(1);

        AtomicFile.deleteLeftovers(folder);

        assertThat(folder).isDirectoryNotContaining("glob:**plan.json*");
        assertThat(folder.resolve("mine.tmp")).exists();
        assertThat(folder.resolve(".mine.tmp")).exists();
        left.close();
    }

    @Test
    void aFolderThatIsNotThereHasNone() {
        assertThatCode(() -> AtomicFile.deleteLeftovers(folder.resolve("absent")))
                .doesNotThrowAnyException();
    }
}
