package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SideBySideTest {

    @Test
    void doesBothAtTheSameTime() throws Exception {
        CyclicBarrier meeting = new CyclicBarrier(2);

        SideBySide.run("first", () -> meet(meeting), () -> meet(meeting));

        assertThat(meeting.isBroken()).isFalse();
    }

    @Test
    void saysWhyTheFirstFailed() {
        assertThatThrownBy(() -> SideBySide.run("first", () -> fail("the disk is full"), () -> {}))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");
    }

    @Test
    void endsTheFirstWhereTheSecondFails() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean ended = new AtomicBoolean();

        assertThatThrownBy(() -> SideBySide.run("first", () -> endAfter(begun, ended), () -> {
                    begun.countDown();
                    fail("the disk is full");
                }))
                .hasMessage("the disk is full");
        assertThat(ended).isTrue();
    }

    @Test
    void losesNoFailureWhereBothFail() {
        assertThatThrownBy(() -> SideBySide.run("first", () -> fail("no index"), () -> fail("no tables")))
                .hasMessage("no tables")
                .hasSuppressedException(new IOException("no index"));
    }

    @Test
    void letsErrorsOfTheProgramThrough() {
        assertThatThrownBy(() -> SideBySide.run(
                        "first",
                        () -> {
                            throw new IllegalStateException("no such thing");
                        },
                        () -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no such thing");
    }

    private static void meet(CyclicBarrier meeting) throws IOException {
        try {
            meeting.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            throw new IOException("the other did not come", e);
        }
    }

    private static void endAfter(CountDownLatch begun, AtomicBoolean ended) throws IOException {
        try {
            begun.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
        ended.set(true);
    }

    private static void fail(String why) throws IOException {
        throw new IOException(why);
    }
}
