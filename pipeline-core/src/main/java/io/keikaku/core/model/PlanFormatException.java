package io.keikaku.core.model;

import java.io.IOException;

/** A file or stream that should hold a canonical plan holds something else. The message names it and says what is wrong. */
public class PlanFormatException extends IOException {
    private static final long serialVersionUID = 1L;

    public PlanFormatException(String message) {
        super(message);
    }

    public PlanFormatException(String message, Throwable cause) {
        super(message, cause);
    }
}
