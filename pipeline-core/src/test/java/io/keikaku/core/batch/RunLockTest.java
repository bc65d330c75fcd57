package io.keikaku.core.batch;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunLockTest {

    @TempDir
    private Path folder;

    @Test
    void aSecondRunIsTurnedAway() throws IOException {
        try (RunLock first = RunLock.take(folder)) {
            assertThatThrownBy(() -> RunLock.take(folder))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another run is writing to " + folder
                            + "; wait until it has ended, or name another folder");
            assertThatCode(first::close).doesNotThrowAnyException();
        }
    }

    @Test
    void theNextRunIsLetIn() throws IOException {
        RunLock.take(folder).close();
        assertThatCode(() -> RunLock.take(folder).close()).doesNotThrowAnyException();
    }
}
