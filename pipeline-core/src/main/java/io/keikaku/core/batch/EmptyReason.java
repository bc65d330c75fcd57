package io.keikaku.core.batch;

import io.keikaku.core.model.Plan;

/** Why a source that could be read has no measures. */
public enum EmptyReason {
    /** No bytes, or nothing but white space; there is no plan then. */
    BLANK("there is nothing in it; fetch it again"),
    /** Neither headings nor tables were found. */
    NO_STRUCTURE("neither headings nor tables were found; is it a plan, and does it have a text layer?"),
    /** There are headings but no tables. */
    NO_TABLES("it has headings but no tables, and none of its prose reads as a measure"),
    /** There are tables, none of which lists measures. */
    NO_MEASURE_TABLES("none of its tables lists measures");

    private final String text;

    EmptyReason(String text) {
        this.text = text;
    }

    /** The reason as an English clause. */
    public String text() {
        return text;
    }

    static EmptyReason of(Plan plan) {
        if (!plan.tables().isEmpty()) {
            return NO_MEASURE_TABLES;
        }
        return plan.sections().isEmpty() ? NO_STRUCTURE : NO_TABLES;
    }
}
