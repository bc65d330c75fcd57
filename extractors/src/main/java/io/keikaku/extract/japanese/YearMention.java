package io.keikaku.extract.japanese;

import java.util.Locale;

/**
 * A year, month or day named in running text.
 *
 * @param start offset of its first character in the text as given
 * @param end offset after its last character
 * @param year western; a fiscal year unless {@code calendar}
 * @param month 1 to 12, {@code null} where not given
 * @param day 1 to 31, {@code null} where not given
 * @param calendar whether the text says 年 or gives a date; {@code false} for 年度
 * @param season 春, 夏, 秋, 冬 or {@code null}
 * @param eraInferred whether the era was inferred from the context
 */
public record YearMention(
        int start,
        int end,
        int year,
        Integer month,
        Integer day,
        boolean calendar,
        String season,
        boolean eraInferred) {

    /**
     * The fiscal year, April to March: March 2024 lies in 2023. {@code null} where a calendar year is given without month
     * or season, for it lies in two fiscal years.
     */
    public Integer fiscalYear() {
        if (!calendar) {
            return year;
        }
        if (month != null) {
            return month < 4 ? year - 1 : year;
        }
        return season == null ? null : Integer.valueOf(year);
    }

    /** ISO {@code yyyy-MM-dd} or {@code yyyy-MM}, {@code null} without a month. */
    public String isoDate() {
        if (month == null) {
            return null;
        }
        int calendarYear = calendar || month >= 4 ? year : year + 1;
        String isoMonth = String.format(Locale.ROOT, "%04d-%02d", calendarYear, month);
        return day == null ? isoMonth : isoMonth + String.format(Locale.ROOT, "-%02d", day);
    }
}
