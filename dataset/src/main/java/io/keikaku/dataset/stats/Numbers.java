package io.keikaku.dataset.stats;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as reports print them, whatever the locale. */
final class Numbers {
    private Numbers() {}

    static String twoDecimals(Double value) {
        return value == null
                ? ""
                : new BigDecimal(value).setScale(2, RoundingMode.HALF_EVEN).toPlainString();
    }
}
