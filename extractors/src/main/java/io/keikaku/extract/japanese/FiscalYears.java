package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads fiscal and calendar years in the forms that Japanese plans use: 令和5年度, R5, 2023年度, '23, 5年度,
 * 令和5（2023）年度, ranges, halves and quarters, dates.
 *
 * <p>A fiscal year runs April to March and is named by its April. A year without an era (5年度) is read only where the
 * context says about which years the plan is.
 */
public final class FiscalYears {
    private static final Pattern BARE_NUMBER = YearPhrases.pattern("bare-number");

    private FiscalYears() {}

    /**
     * Reads a cell that is a year expression, such as a column header. Words that go with a year there (目標, 実績, 末) are
     * let pass; prose that mentions a year is no year expression.
     */
    public static Optional<YearSpan> parse(String text, EraContext context) {
        return YearCell.read(text, context);
    }

    /**
     * Reads a row of cells, where the era may stand in the first year only: 令和5年度, 6, 7. A bare number is read as a year
     * only where it adjoins a year cell beside it; it is then marked as inferred.
     *
     * @return one entry a cell, empty where the cell is no year
     */
    public static List<Optional<YearSpan>> parseRow(List<String> cells, EraContext context) {
        List<Optional<YearSpan>> spans = new ArrayList<>();
        Integer previous = null;
        for (String cell : cells) {
            Optional<YearSpan> span = parse(cell, context);
            if (span.isEmpty() && previous != null) {
                span = following(cell, previous);
            }
            if (!cell.isBlank()) {
                previous = span.map(YearSpan::to).orElse(null);
            }
            spans.add(span);
        }
        return spans;
    }

    /**
     * Finds the years, months and days named in running text, in order. A four-digit number counts only with a unit, as a
     * date, or within a range that has one.
     */
    public static List<YearMention> find(String text, EraContext context) {
        if (!mayHoldNumber(text)) {
            return List.of();
        }
        FoldedText folded = FoldedText.of(text);
        return new YearScanner(context)
                .points(folded.text()).stream()
                        .filter(FiscalYears::isNamedAsYear)
                        .map(point -> point.mention(folded))
                        .toList();
    }

    /** Without a number there is no year, and most sentences have none. */
    private static boolean mayHoldNumber(String text) {
        return text.chars().anyMatch(c -> switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Numerals.isNumeral(c) || !JapaneseText.isFolded((char) c);
        });
    }

    private static boolean isNamedAsYear(YearPoint point) {
        if (point.unit() != YearPoint.Unit.NONE || point.month() != null) {
            return true;
        }
        return switch (point.scale()) {
            case "", "S" -> false;
            case "H" -> point.end() - point.start() > 2;
            default -> true;
        };
    }

    private static Optional<YearSpan> following(String cell, int previous) {
        Matcher match = BARE_NUMBER.matcher(JapaneseText.compact(cell));
        if (!match.matches()) {
            return Optional.empty();
        }
        Eras.Reading reading = Eras.nearest(Numerals.parse(match.group(1)), new EraContext(previous + 1));
        return reading != null && reading.year() == previous + 1
                ? Optional.of(new YearSpan(reading.year(), reading.year(), null, false, true, false))
                : Optional.empty();
    }
}
