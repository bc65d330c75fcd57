package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds year expressions in folded text: the one grammar behind headers, cells and running text. */
final class YearScanner {
    private static final Pattern START = YearPhrases.pattern("start");
    private static final Pattern POINT = YearPhrases.pattern("point");
    private static final Pattern TAIL = YearPhrases.pattern("tail");
    private static final Pattern RANGE = YearPhrases.pattern("range");

    private final EraContext context;

    YearScanner(EraContext context) {
        this.context = context;
    }

    /** Every year expression, in order. */
    List<YearPoint> points(String folded) {
        List<YearPoint> points = new ArrayList<>();
        Matcher match = POINT.matcher(folded).useTransparentBounds(true);
        Matcher tail = TAIL.matcher(folded);
        Matcher start = START.matcher(folded);
        int position = 0;
        while (position < folded.length() && start.find(position)) {
            position = start.start();
            if (!match.region(position, folded.length()).lookingAt()) {
                position++;
                continue;
            }
            position = match.end();
            YearPoint point = point(match);
            if (point == null) {
                continue;
            }
            points.add(point);
            if (tail.region(position, folded.length()).lookingAt()) {
                YearPoint last = shortEnd(point, tail);
                if (last != null) {
                    points.add(last);
                    position = last.end();
                }
            }
        }
        return withUnitsOfRangeEnds(points, folded);
    }

    private YearPoint shortEnd(YearPoint first, Matcher tail) {
        String digits = tail.group("n") != null ? tail.group("n") : tail.group("listed");
        int number = Integer.parseInt(digits);
        Integer year = first.scale().isEmpty()
                ? Integer.valueOf(first.year() / 100 * 100 + number)
                : Eras.western(first.scale(), number);
        if (year == null
                || year <= first.year()
                || digits.length() < 2 && first.scale().isEmpty() && !first.inferred()) {
            return null;
        }
        YearPoint.Unit unit = tail.group("listed") != null || tail.group("fiscal") != null
                ? YearPoint.Unit.FISCAL
                : tail.group("calendar") == null ? first.unit() : YearPoint.Unit.CALENDAR;
        int start = tail.group("n") != null ? tail.start("n") : tail.start("listed");
        int end = tail.group("listed") != null ? tail.end("listedunit") : tail.end();
        return new YearPoint(start, end, year, first.scale(), unit, null, null, null, null, null, first.inferred());
    }

    /** In 2023～2025年度 the unit is printed once, at the end. */
    private static List<YearPoint> withUnitsOfRangeEnds(List<YearPoint> points, String folded) {
        for (int i = points.size() - 2; i >= 0; i--) {
            YearPoint first = points.get(i);
            YearPoint second = points.get(i + 1);
            if (first.unit() == YearPoint.Unit.NONE
                    && RANGE.matcher(folded.substring(first.end(), second.start()))
                            .matches()) {
                points.set(i, first.withUnit(second.unit()));
            }
        }
        return points;
    }

    private YearPoint point(Matcher match) {
        String scale = "";
        Integer year;
        boolean inferred = false;
        if (match.group("era") != null) {
            scale = match.group("era");
            year = Eras.western(scale, Numerals.parse(match.group("n")));
        } else if (match.group("west") != null) {
            year = Numerals.parse(match.group("west"));
        } else if (match.group("short") != null) {
            year = 2000 + Integer.parseInt(match.group("short"));
        } else {
            Eras.Reading reading = Eras.nearest(Numerals.parse(match.group("bare")), context);
            year = reading == null ? null : Integer.valueOf(reading.year());
            scale = reading == null ? "" : reading.scale();
            inferred = true;
        }
        if (year == null) {
            return null;
        }
        String part = match.group("part");
        return new YearPoint(
                match.start(),
                match.end(),
                year,
                scale,
                unit(match),
                number(match, "month", "m2", "m3"),
                number(match, "day", "d2", "d3"),
                match.group("season"),
                YearParts.start(part),
                YearParts.end(part),
                inferred);
    }

    private static YearPoint.Unit unit(Matcher match) {
        if (match.group().startsWith("FY") || isAny(match, "fiscalbefore", "fiscalbehind")) {
            return YearPoint.Unit.FISCAL;
        }
        return isAny(match, "calendarbefore", "calendarbehind", "m2", "m3")
                ? YearPoint.Unit.CALENDAR
                : YearPoint.Unit.NONE;
    }

    private static boolean isAny(Matcher match, String... groups) {
        return Stream.of(groups).anyMatch(group -> match.group(group) != null);
    }

    private static Integer number(Matcher match, String... groups) {
        for (String group : groups) {
            if (match.group(group) != null) {
                return Integer.valueOf(match.group(group));
            }
        }
        return null;
    }
}
