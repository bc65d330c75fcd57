package io.keikaku.extract.japanese;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds year expressions in folded text: the one grammar behind headers, cells and running text. */
final class YearScanner {
    private static final String NUMBER = "(?:[0-9]{1,2}|元|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])";
    private static final String WESTERN = "(?:(?:19|20)[0-9]{2}|二〇[一二三四五六七八九〇]{2})";
    private static final String ERA = "(?:令和|平成|昭和|大正|明治|(?<!法)[令平昭](?=[0-9元])|(?<![A-Za-z0-9])[RHS](?=[.]?[0-9元]))";
    private static final String GREGORIAN =
            "(?:\\((?:西暦)?(?:" + ERA + "[.]?" + NUMBER + "|" + WESTERN + ")(?:年度|年)?\\))?";

    private static final Pattern POINT = Pattern.compile("(?:西暦|FY)?(?:(?<era>" + ERA + ")[.]?(?<n>" + NUMBER + ")"
            + "|(?<![0-9.,])(?<west>" + WESTERN + ")"
            + "|(?<![0-9])'(?<short>[0-9]{2})"
            + "|(?<![0-9.,第A-Za-z])(?<bare>[0-9]{1,2}|元)(?=年度|[~-][0-9]{1,2}年度))"
            + "(?![0-9,%])(?<unit1>年度|年(?!間|目|代|前|後|生|齢|[0-9]回))?"
            + GREGORIAN
            + "(?<unit2>年度|年(?!間|目|代|前|後|生|齢))?"
            + "(?:(?<month>1[0-2]|0?[1-9])月(?:(?<day>3[01]|[12][0-9]|0?[1-9])日)?"
            + "|[.](?<m2>1[0-2]|0?[1-9])(?:[.](?<d2>3[01]|[12][0-9]|0?[1-9]))?(?![0-9.])"
            + "|(?<cut>[/-])(?<m3>1[0-2]|0?[1-9])\\k<cut>(?<d3>3[01]|[12][0-9]|0?[1-9])(?![0-9]))?"
            + "(?:の?(?<season>[春夏秋冬])(?=[頃以ま]|[^一-龯]|$))?"
            + "(?:[(の ]?(?<part>" + YearParts.PATTERN + ")[)]?)?");

    /** The short end of a range whose start names the era or century: 令和5～<b>7</b>年度, 2023-<b>25</b>. */
    private static final Pattern TAIL =
            Pattern.compile("(?:[~-]|→|⇒|から)(?<n>[0-9]{1,2})(?<unit>年度|年(?!間))?(?![0-9月./か年ヶカケ])"
                    + "|[・,、](?<listed>[0-9]{1,2})(?=年度)");

    private static final Pattern RANGE = Pattern.compile("(?:年度|年)?(?:から|[~-]|→|⇒|至)");

    /** What a point begins with, digits aside. */
    private static final String FIRST = "令平昭大明RHS元二西F'";

    private final EraContext context;

    YearScanner(EraContext context) {
        this.context = context;
    }

    /** Every year expression, in order. */
    List<YearPoint> points(String folded) {
        List<YearPoint> points = new ArrayList<>();
        Matcher match = POINT.matcher(folded).useTransparentBounds(true);
        Matcher tail = TAIL.matcher(folded);
        int position = candidate(folded, 0);
        for (; position < folded.length(); position = candidate(folded, position)) {
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

    /** Offset of the next character with which a year expression may begin: the pattern is tried at few places only. */
    private static int candidate(String folded, int from) {
        int at = from;
        while (at < folded.length() && !begins(folded.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean begins(char c) {
        return c >= '0' && c <= '9' || FIRST.indexOf(c) >= 0;
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
        YearPoint.Unit unit = tail.group("listed") != null || "年度".equals(tail.group("unit"))
                ? YearPoint.Unit.FISCAL
                : tail.group("unit") == null ? first.unit() : YearPoint.Unit.CALENDAR;
        int start = tail.group("n") != null ? tail.start("n") : tail.start("listed");
        int end = tail.group("listed") != null ? tail.end() + 2 : tail.end();
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
            year = Eras.western(scale, Eras.number(match.group("n")));
        } else if (match.group("west") != null) {
            year = Eras.number(match.group("west"));
        } else if (match.group("short") != null) {
            year = 2000 + Integer.parseInt(match.group("short"));
        } else {
            int number = Eras.number(match.group("bare"));
            year = Eras.nearest(number, context);
            scale = year != null && year == 2000 + number ? "" : "令和";
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
        String unit = match.group("unit2") != null ? match.group("unit2") : match.group("unit1");
        if (match.group().startsWith("FY") || "年度".equals(match.group("unit1"))) {
            return YearPoint.Unit.FISCAL;
        }
        if (unit == null) {
            return match.group("m2") == null && match.group("m3") == null
                    ? YearPoint.Unit.NONE
                    : YearPoint.Unit.CALENDAR;
        }
        return unit.equals("年") ? YearPoint.Unit.CALENDAR : YearPoint.Unit.FISCAL;
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
