package io.keikaku.core.model;

/**
 * One phase of a measure's schedule.
 *
 * @param label as printed, line breaks removed
 * @param stage our reading of the label
 * @param fromYear first fiscal year, {@code null} where the source does not say
 * @param toYear last fiscal year, inclusive, {@code null} where the source does not say
 * @param part half or quarter, {@code null} where columns are whole years
 */
public record Phase(String label, Stage stage, Integer fromYear, Integer toYear, Part part) {

    /** What kind of work a phase is. */
    public enum Stage {
        STUDY,
        PREPARE,
        BUILD,
        TRIAL,
        OPERATE,
        REVIEW,
        DONE,
        OTHER
    }

    /** Halves or quarters of the first and last year: {@code H1}, {@code H2}, {@code Q1} to {@code Q4}. */
    public record Part(String start, String end) {}
}
