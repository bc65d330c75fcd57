package io.keikaku.extract.pdf;

/** A drawing has more parts than will be compared. */
final class TooComplexException extends Exception {
    private static final long serialVersionUID = 1L;
}
