package io.keikaku.extract.pdf;

import java.util.concurrent.TimeUnit;

/** Counts the operators of one page and watches its time. */
final class PageBudget {
    private static final int OPERATORS_BETWEEN_LOOKS_AT_THE_CLOCK = 256;

    private final int operatorLimit;
    private final long nanos;
    private final long start = System.nanoTime();
    private int operators;

    PageBudget(PdfLimits limits) {
        operatorLimit = limits.operators();
        nanos = limits.pageTime().toNanos();
    }

    /** Accounts for one operator. */
    void spend() {
        if (++operators > operatorLimit) {
            throw new ExhaustedException("has more than " + operatorLimit + " drawing operators");
        }
        if (operators % OPERATORS_BETWEEN_LOOKS_AT_THE_CLOCK == 0 && System.nanoTime() - start > nanos) {
            throw new ExhaustedException("takes longer than " + TimeUnit.NANOSECONDS.toMillis(nanos) + " ms to read");
        }
    }

    /** Unchecked, so that PDFBox does not take it for a bad operator and carry on. */
    static final class ExhaustedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExhaustedException(String message) {
            super(message, null, false, false);
        }
    }
}
