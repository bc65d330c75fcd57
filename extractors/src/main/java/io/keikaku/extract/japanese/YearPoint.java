package io.keikaku.extract.japanese;

/**
 * One year expression in folded text.
 *
 * @param start index of its first character
 * @param end index after its last
 * @param scale what a short number after it in a range counts: the era's name, {@code ""} for western years
 * @param unit whether the text says fiscal year, calendar year or neither
 */
record YearPoint(
        int start,
        int end,
        int year,
        String scale,
        Unit unit,
        Integer month,
        Integer day,
        String season,
        String partStart,
        String partEnd,
        boolean inferred) {

    enum Unit {
        FISCAL,
        CALENDAR,
        NONE
    }

    YearPoint withUnit(Unit other) {
        return new YearPoint(start, end, year, scale, other, month, day, season, partStart, partEnd, inferred);
    }

    YearMention mention(FoldedText text) {
        boolean calendar = unit != Unit.FISCAL && (unit == Unit.CALENDAR || month != null);
        return new YearMention(text.start(start), text.end(end), year, month, day, calendar, season, inferred);
    }

    /** The fiscal year; a calendar year without a month counts as the fiscal year of its name. */
    int fiscalYear() {
        return unit != Unit.FISCAL && month != null && month < 4 ? year - 1 : year;
    }

    boolean calendarOnly() {
        return unit == Unit.CALENDAR && month == null;
    }
}
