package io.keikaku.extract.measure;

import io.keikaku.extract.trust.Doubt;
import java.util.Optional;

/** What joined a mention with the measure that it is of. */
enum Joint {
    NUMBER_AND_NAME("by number and name", null),
    NUMBER("by number", null),
    NAME("by name", null),
    NEAR_NAME("by near name", Doubt.NEAR_NAME),
    ORDER("by its place between two neighbours that were joined", Doubt.ORDER),
    LINE("by a line that begins with number and name", null);

    private final String reason;
    private final Doubt doubt;

    Joint(String reason, Doubt doubt) {
        this.reason = reason;
        this.doubt = doubt;
    }

    /** In words, for people. */
    String reason() {
        return reason;
    }

    /** What is to be doubted of a measure that was joined so. */
    Optional<Doubt> doubt() {
        return Optional.ofNullable(doubt);
    }
}
