package io.keikaku.extract.measure;

import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.schedule.TargetReader;

/**
 * A value of an indicator as a line or cell writes it.
 *
 * @param standing what the words beside the value call it
 * @param year fiscal year, {@code null} where the text gives none
 * @param text as printed, without the words and the year beside it
 */
record WrittenValue(Standing standing, Integer year, String text) {
    /** What a value is to its indicator. */
    enum Standing {
        BASELINE,
        TARGET,
        UNSAID
    }

    /** Whether the text says of the value when it is or what it is, so that it needs no figure to be a value. */
    boolean isPlaced() {
        return year != null || standing != Standing.UNSAID;
    }

    boolean isQuantity() {
        return Quantities.parse(text).isPresent();
    }

    WrittenValue as(Standing other) {
        return new WrittenValue(other, year, text);
    }

    /** For the model; {@code null} where the text says that there is no value. */
    Indicator.Value value() {
        return Quantities.isNone(text) ? null : TargetReader.value(year, text);
    }
}
