package io.keikaku.core.evaluate;

/** What is scored. Constants are named as reports print them. */
public enum Field {
    /** Names of measures, one to one. */
    MEASURES("measures"),
    /** Names of matched measures, to the letter. */
    NAME("name"),
    /** Pairs of measure and department. */
    DEPARTMENTS("departments"),
    /** Whether those who coordinate are told from those who own, over matched measures. */
    COORDINATOR("coordinator"),
    /** Whether a department that was found owns or coordinates, as gold says. */
    ROLE("role"),
    /** Triples of measure, label of a phase or yearly target, and first fiscal year. */
    SCHEDULE("schedule"),
    /** Last fiscal years of the phases that were found. */
    SPAN("span"),
    /** Pairs of measure and reference to another plan. */
    RELATED_PLANS("relatedPlans"),
    /** Pairs of measure and indicator, by name. */
    INDICATORS("indicators"),
    /** Units of the indicators that were found, where gold gives them. */
    UNIT("unit"),
    /** Values so far, with their years, of the indicators that were found, where gold gives them. */
    BASELINE("baseline"),
    /** Targets of the indicators that were found, with year, text and number, where gold gives them. */
    TARGETS("targets"),
    /** Innermost heading of matched measures. */
    PATH("path"),
    /** Number of matched measures. */
    NUMBER("number"),
    /** Description of matched measures, nearly verbatim. */
    DESCRIPTION("description"),
    /** Deadline of matched measures. */
    DEADLINE("deadline"),
    /** Fiscal year of that deadline. */
    DEADLINE_YEAR("deadlineYear"),
    /** Pairs of measure and mark other than new. */
    MARKS("marks"),
    /** Texts of matched measures under labels of the plan's own. */
    FIELDS("fields"),
    /** Whether a matched measure is new. */
    IS_NEW("isNew"),
    /** Municipality, title, issuing department, dates and period of the plan. */
    METADATA("metadata"),
    /** Indicators of the plan or a goal, with their targets. */
    PLAN_INDICATORS("planIndicators");

    private final String label;

    Field(String label) {
        this.label = label;
    }

    /** The name of the field in reports. */
    public String label() {
        return label;
    }
}
