package io.keikaku.core.evaluate;

/** What is scored. Constants are named as reports print them. */
public enum Field {
    /** Names of measures, one to one. */
    MEASURES("measures"),
    /** Pairs of measure and department. */
    DEPARTMENTS("departments"),
    /** Whether those who coordinate are told from those who own, over matched measures. */
    COORDINATOR("coordinator"),
    /** Triples of measure, label of a phase or yearly target, and first fiscal year. */
    SCHEDULE("schedule"),
    /** Last fiscal years of the phases that were found. */
    SPAN("span"),
    /** Pairs of measure and reference to another plan. */
    RELATED_PLANS("relatedPlans"),
    /** Pairs of measure and indicator, by name. */
    INDICATORS("indicators"),
    /** Innermost heading of matched measures. */
    PATH("path"),
    /** Number of matched measures. */
    NUMBER("number"),
    /** Description of matched measures, nearly verbatim. */
    DESCRIPTION("description"),
    /** Deadline of matched measures. */
    DEADLINE("deadline"),
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
