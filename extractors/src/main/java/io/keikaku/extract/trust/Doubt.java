package io.keikaku.extract.trust;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Something that speaks against what was read of a measure. Its factor is what it leaves of the confidence: the share of
 * measures with this doubt that were right, in the collections named in {@code docs/evaluation.md}, rounded down, with the
 * rule that whatever is worth a warning leaves less than 0.9 of a measure read from a table.
 */
public enum Doubt {
    NAME_CUT("NAME_UNCERTAIN", 0.5, "the name begins or ends within a phrase"),
    NAME_UNLIKELY("NAME_UNCERTAIN", 0.7, "the name reads like a sentence, a header or a value"),
    NAME_MARKED("NAME_UNCERTAIN", 0.85, "the name begins with a sign or holds a key and its value"),
    NAME_REPEATED("NAME_UNCERTAIN", 0.92, "other places of the plan have measures of the same name"),
    NAME_IS_HEADING("NAME_UNCERTAIN", 0.93, "the name is also that of a heading above other measures"),
    NAME_IS_DEPARTMENT("NAME_UNCERTAIN", 0.4, "the name is also that of a department of the plan"),
    NAME_BY_CELLS("COLUMN_UNCERTAIN", 0.97, "no header says which column names the measures"),
    NAME_COLUMN_CLOSE("COLUMN_UNCERTAIN", 0.96, "another column is nearly as likely to name the measures"),
    CELLS_UNFIT("COLUMN_UNCERTAIN", 0.6, "cells of its row are not what their columns hold"),
    TABLE_UNFIT("COLUMN_UNCERTAIN", 0.8, "many cells of its table are not what their columns hold"),
    PATH_CUT("PATH_UNCERTAIN", 0.4, "a heading above it begins or ends within a phrase"),
    PATH_UNLIKELY("PATH_UNCERTAIN", 0.6, "a heading above it reads like a sentence, a department or a value"),
    PATHS_DIFFER("VALUES_DIFFER", 0.94, "places that tell of it stand below headings that have nothing in common"),
    PATH_NAMES_MEASURE("PATH_UNCERTAIN", 0.3, "a heading above it has the name of a measure"),
    PATH_EMPTY("PATH_UNCERTAIN", 0.7, "no heading was found above it, and others have one"),
    PATH_NOWHERE("PATH_UNCERTAIN", 0.95, "no measure of the plan has a heading above it"),
    PATH_GENERIC("PATH_UNCERTAIN", 0.85, "the heading above it says what kind of thing it is, and no policy"),
    NUMBER_REPEATED("PATH_UNCERTAIN", 0.6, "another measure has the same number below the same headings"),
    NUMBER_AGAINST_PATH("PATH_UNCERTAIN", 0.4, "its number does not go on from that of the heading above it"),
    NUMBER_UNLIKELY("PATH_UNCERTAIN", 0.85, "its number is an amount, or large among others that are in no order"),
    PATH_SHORTER("PATH_UNCERTAIN", 0.7, "most measures of its kind have more headings above them"),
    DEPARTMENT_UNLIKELY("DEPARTMENT_UNCERTAIN", 0.5, "a department's name is torn, a sentence or a value"),
    DEPARTMENT_UNKNOWN("DEPARTMENT_UNCERTAIN", 0.94, "a department's name ends like none that is known"),
    DEPARTMENT_COLUMNS("DEPARTMENT_UNCERTAIN", 0.88, "its table has several columns of departments"),
    DEPARTMENT_AMBIGUOUS(
            "DEPARTMENT_UNCERTAIN", 0.88, "it is open whether a sign joins two departments or stands within one name"),
    PHASE_UNLIKELY("PHASE_UNCERTAIN", 0.4, "a phase reads like a sentence, a department or a heading"),
    PHASE_LONG("PHASE_UNCERTAIN", 0.85, "a phase may be several that were run together"),
    PHASE_IS_HEADING("PHASE_UNCERTAIN", 0.3, "a phase has the words of a heading above the measures"),
    PHASE_CUT("PHASE_UNCERTAIN", 0.4, "a phase begins or ends within a phrase"),
    PHASE_JOINED("PHASE_UNCERTAIN", 0.5, "a phase is made of the words of others"),
    INDICATOR_UNLIKELY("INDICATOR_UNCERTAIN", 0.7, "an indicator's name holds the word of a header, or is torn"),
    LINE_UNREAD("PART_UNREAD", 0.85, "a line of its section names departments, and was read as nothing"),
    YEARS_UNREAD("PART_UNREAD", 0.88, "cells below years were read as nothing"),
    PART_UNREAD("PART_UNREAD", 0.7, "a text kept as it stands holds what is a department, a year or a schedule"),
    CELLS_UNREAD("PART_UNREAD", 0.9, "cells of its row or form were read as nothing"),
    DEPARTMENTS_MISSING("PART_MISSING", 0.7, "it has no departments, and most measures of its kind have"),
    SECTION_DIFFERS(
            "PART_MISSING", 0.85, "no measure of its section has departments, and all of the other sections have"),
    KIND_RARE("COLUMN_UNCERTAIN", 0.92, "most measures of the plan were read from tables of another kind"),
    DEPARTMENTS_NOWHERE("PART_MISSING", 0.94, "no measure of the plan has departments"),
    SCHEDULE_NOWHERE("PART_MISSING", 0.97, "no measure of the plan has schedule, deadline or targets"),
    LIST_WITHIN("LIST_WITHIN", 0.8, "its description holds a numbered list, whose items may be measures"),
    SCHEDULE_MISSING(
            "PART_MISSING",
            0.7,
            "it has neither schedule nor deadline nor targets, and most measures of its kind have"),
    NUMBER_MISSING("PART_MISSING", 0.9, "it has no number, and most measures of its kind have"),
    BROKEN_OVER_PAGES("BROKEN_OVER_PAGES", 0.98, "its row goes on after a break of the page"),
    NEAR_NAME("JOINED_BY_NEAR_NAME", 0.93, "places were joined whose names are only near"),
    ORDER("JOINED_BY_ORDER", 0.9, "places were joined by their order"),
    SHARED("DEPARTMENTS_SHARED", 0.8, "it stands in one cell with others, and has the departments of all"),
    DEPARTMENTS_DIFFER("VALUES_DIFFER", 0.8, "places that tell of it name different departments"),
    REALIGNED("ROW_REALIGNED", 0.9, "its row lost cells, and the others were put under the columns that they fit"),
    YEARS_SHIFTED("YEARS_REALIGNED", 0.97, "the years of the header were moved over the columns that they fit"),
    YEAR_OPEN("YEAR_UNCERTAIN", 0.94, "not all years of its phases are known"),
    DITTO("DITTO_UNRESOLVED", 0.8, "a cell says that it repeats another, and there is none"),
    ERA("ERA_INFERRED", 0.98, "the era of its years is not printed"),
    CALENDAR("CALENDAR_YEAR", 0.96, "its years are printed as calendar years and were taken for fiscal years"),
    DEADLINE_OPEN("DEADLINE_UNCERTAIN", 0.94, "the year of its deadline is not known"),
    ARROW("ARROW_WITHOUT_PHASE", 0.8, "an arrow carries on a phase that is not there"),
    BAR("PHASE_WITHOUT_LABEL", 0.8, "a bar without words was passed over"),
    OCR("OCR_TEXT", 0.8, "its text was recognised from an image"),
    PLAN_UNFIT("LAYOUT_UNCERTAIN", 0.9, "much of what was read of the plan is in doubt");

    private static final double MINOR = 0.95;

    private final String code;
    private final double factor;
    private final String reason;

    Doubt(String code, double factor, String reason) {
        this.code = code;
        this.factor = factor;
        this.reason = reason;
    }

    /** The warning that tells of it. */
    public String code() {
        return code;
    }

    /** What it leaves of the confidence, above 0 and below 1. */
    public double factor() {
        return factor;
    }

    /** Whether it is worth a warning also where the measure is trusted all the same. */
    boolean isWorthAWarning() {
        return factor < MINOR;
    }

    /** In words, for people. */
    public String reason() {
        return reason;
    }

    /** The doubt that a warning given on the way raises; the first of those of its code. */
    public static Optional<Doubt> of(String code) {
        return Stream.of(values()).filter(doubt -> doubt.code.equals(code)).findFirst();
    }
}
