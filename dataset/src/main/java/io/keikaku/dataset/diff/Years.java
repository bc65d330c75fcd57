package io.keikaku.dataset.diff;

import java.util.Objects;

/** Spans of fiscal years as texts. */
final class Years {
    private Years() {}

    /** {@code 2023}, {@code 2023–2025}; {@code ?} stands for a year that the plan does not say. */
    static String text(Integer from, Integer to) {
        return Objects.equals(from, to)
                ? Objects.toString(from, "?")
                : Objects.toString(from, "?") + "–" + Objects.toString(to, "?");
    }
}
