package io.keikaku.dataset.diff;

/**
 * One thing that differs between two editions.
 *
 * @param subject what is concerned within the measure or plan, such as a phase's label; {@code null} where the kind says it
 * @param before {@code null} where it was not there before
 * @param after {@code null} where it is no longer there
 */
public record Change(Kind kind, String subject, String before, String after) {

    /** What a change is about. Constants are in the order in which changes of a measure are told. */
    public enum Kind {
        TITLE_CHANGED,
        PERIOD_CHANGED,
        RENAMED,
        RENUMBERED,
        /** Stands under other headings. */
        MOVED,
        DESCRIPTION_CHANGED,
        DEPARTMENT_ADDED,
        DEPARTMENT_REMOVED,
        /** Owner has become coordinator or the other way round. */
        DEPARTMENT_ROLE_CHANGED,
        PHASE_ADDED,
        PHASE_REMOVED,
        /** Begins or ends later than before. */
        PHASE_SLIPPED,
        /** Has other years than before, none of them later. */
        PHASE_MOVED,
        DEADLINE_CHANGED,
        INDICATOR_ADDED,
        INDICATOR_REMOVED,
        TARGET_ADDED,
        TARGET_REMOVED,
        TARGET_CHANGED,
        RELATED_PLAN_ADDED,
        RELATED_PLAN_REMOVED
    }
}
