package io.keikaku.extract.table;

/** What a column of a table, or a key of a form, holds. */
public enum ColumnRole {
    NUMBER,
    /** Name of a measure. */
    NAME,
    /** Name where the table has no better column for it, else description. */
    NAME_OR_DESCRIPTION,
    /** A heading above the measure. */
    GROUP,
    DESCRIPTION,
    DEPARTMENT,
    COORDINATOR,
    /** A fiscal year, or a part or span of years. */
    YEAR,
    /** A heading over years, or a schedule in words. */
    SCHEDULE,
    DEADLINE,
    INDICATOR,
    UNIT,
    BASELINE,
    TARGET,
    RELATED_PLAN,
    /** Another plan or policy, ticked where the measure belongs to it. */
    FLAG,
    /** A department, ticked where it takes part. */
    RESPONSIBILITY,
    /** New, continued, expanded. */
    MARK,
    /** Kept under the plan's own label. */
    FIELD,
    UNKNOWN
}
