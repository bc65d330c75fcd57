package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.keikaku.core.document.ReadException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private static final TimeLimit LONG = TimeLimit.of(Duration.ofMinutes(10));

    @Test
    void givesWhatTheWorkGives() throws Exception {
        assertThat(LONG.call("plan.pdf", () -> "done")).isEqualTo("done");
    }

    @Test
    void endsWorkThatDoesNotEnd() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatIOException()
                .isThrownBy(() -> TimeLimit.of(Duration.ofMillis(1)).call("plan.pdf", () -> {
                    await(never);
                    return "";
                }))
                .withMessageContaining("plan.pdf takes longer than")
                .withMessageContaining("--timeout");
    }

    @Test
    void saysWhatToDoWhereMemoryGivesOut() {
        assertThatIOException()
                .isThrownBy(() -> LONG.call("plan.pdf", () -> {
                    throw new OutOfMemoryError("heap");
                }))
                .withMessageContaining("KEIKAKU_JAVA_OPTS");
    }

    @Test
    void passesOnWhyASourceCannotBeRead() {
        ReadException failure = new ReadException(ReadException.Kind.ENCRYPTED, "it needs a password");
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> LONG.call("plan.pdf", () -> {
                    throw failure;
                }))
                .isSameAs(failure);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
