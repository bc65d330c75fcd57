package io.keikaku.core.batch;

import java.time.Duration;

/**
 * What one source may cost.
 *
 * @param time for reading and understanding it
 * @param megabytes of heap for the process that reads it
 * @param pages it may have
 * @param inputBytes it may be long
 * @param outputBytes its plan may be long as JSON
 */
public record Limits(Duration time, int megabytes, int pages, long inputBytes, long outputBytes) {

    /** Room for the largest plans that towns publish, with a margin. */
    public static final Limits DEFAULT = new Limits(Duration.ofMinutes(2), 512, 2_000, 512L << 20, 128L << 20);

    private static final int SECOND_CHANCE = 3;

    public Limits {
        if (time.isNegative() || time.isZero() || megabytes < 1 || pages < 1 || inputBytes < 1 || outputBytes < 1) {
            throw new IllegalArgumentException("limits must be positive");
        }
    }

    /** More time and memory, for a source that is tried once more. */
    public Limits raised() {
        return new Limits(time.multipliedBy(SECOND_CHANCE), megabytes * SECOND_CHANCE, pages, inputBytes, outputBytes);
    }
}
