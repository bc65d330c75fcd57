package io.keikaku.extract.explain;

/** What became of a table. */
public enum TableUse {
    MEASURES("its rows or forms tell of measures"),
    OVERVIEW("its rows add to measures that are told of elsewhere, and make none"),
    INDICATORS("its rows are indicators of the plan or of a goal"),
    CONTINUATION("it goes on with the form above it, or is the schedule of what its heading names"),
    SCHEDULE_UNUSED(
            "left out: a schedule without names, and the heading above it names no measure, or stands above several"),
    BACKGROUND("left out: its heading announces background, such as statistics, organisation or a glossary"),
    PLAN_ITSELF("left out: its rows are the steps in which the plan is reviewed, its parts or the plans beside it"),
    UNUSED("left out: its rows or forms were taken for no measures; below is why"),
    NOTHING("left out: no column or key names measures");

    private final String meaning;

    TableUse(String meaning) {
        this.meaning = meaning;
    }

    /** In words, for people. */
    public String meaning() {
        return meaning;
    }
}
