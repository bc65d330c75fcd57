package io.keikaku.index;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** By what measures are counted and filtered. */
public enum Facet {
    TOWN,
    PREFECTURE,
    DEPARTMENT,
    /** Fiscal years in which something is scheduled. */
    YEAR,
    STAGE,
    /** Themes of the national plan; see {@code docs/search.md}. */
    THEME,
    /** {@code new} or {@code continued}, where the plan marks it. */
    NEW,
    /** Kind of the plan. */
    KIND;

    /** Name in JSON. */
    @JsonValue
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
