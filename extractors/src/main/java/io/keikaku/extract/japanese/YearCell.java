package io.keikaku.extract.japanese;

import io.keikaku.core.model.Phase;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One cell read as a year expression: the points found in it, and what stands around and between them. */
final class YearCell {
    private static final int LONGEST = 60;

    private static final List<String> DECORATIONS = Vocabulary.longestFirst(Vocabulary.words("year-decorations.txt"));
    private static final Pattern DECORATION = YearPhrases.pattern("cell-decoration");
    private static final Pattern RANGE = YearPhrases.pattern("cell-range");
    private static final Pattern LIST = YearPhrases.pattern("cell-list");
    private static final Pattern OPEN_END = YearPhrases.pattern("cell-open-end");
    private static final Pattern OPEN_START = YearPhrases.pattern("cell-open-start");
    private static final Pattern PART_RANGE = YearPhrases.pattern("part-range");
    private static final Pattern PART_TAIL = YearPhrases.pattern("part-tail");

    private final String text;
    private final List<YearPoint> points;

    private YearCell(String text, List<YearPoint> points) {
        this.text = text;
        this.points = points;
    }

    static Optional<YearSpan> read(String cell, EraContext context) {
        // folding makes no text shorter, but for its white space
        if (JapaneseText.isLonger(cell, LONGEST)) {
            return Optional.empty();
        }
        String folded = FoldedText.of(cell).text();
        if (folded.isEmpty() || folded.length() > LONGEST) {
            return Optional.empty();
        }
        List<YearPoint> points = new YearScanner(context).points(folded);
        YearCell read = new YearCell(folded, points);
        return points.isEmpty() ? read.partOnly() : read.span();
    }

    private Optional<YearSpan> partOnly() {
        Matcher match = PART_RANGE.matcher(text);
        if (!match.matches()) {
            return Optional.empty();
        }
        String last = match.group(2) == null ? match.group(1) : match.group(2);
        Phase.Part part = new Phase.Part(YearParts.start(match.group(1)), YearParts.end(last));
        return Optional.of(new YearSpan(null, null, part, false, false, false));
    }

    private Optional<YearSpan> span() {
        YearPoint first = points.getFirst();
        YearPoint last = points.getLast();
        String before = text.substring(0, first.start());
        String after = text.substring(last.end());
        String partEnd = last.partEnd();
        Matcher partTail = PART_TAIL.matcher(after);
        if (partTail.find()) {
            partEnd = YearParts.end(partTail.group(1));
            after = after.substring(partTail.end());
        }
        if (!isDecoration(before) || !isDecoration(after) || !pointsBelongTogether()) {
            return Optional.empty();
        }
        int from = first.fiscalYear();
        int to = last.fiscalYear();
        if (from > to) {
            return Optional.empty();
        }
        boolean one = points.size() == 1;
        boolean openEnd = one && OPEN_END.matcher(after).matches();
        boolean openStart = one && (OPEN_START.matcher(after).matches() || before.endsWith("~"));
        Phase.Part part = first.partStart() == null && partEnd == null
                ? null
                : new Phase.Part(
                        first.partStart() == null ? partEnd : first.partStart(),
                        partEnd == null ? first.partEnd() : partEnd);
        boolean inferred = points.stream().anyMatch(YearPoint::inferred);
        boolean calendar = points.stream().anyMatch(YearPoint::calendarOnly)
                && points.stream().noneMatch(point -> point.unit() == YearPoint.Unit.FISCAL);
        return Optional.of(
                new YearSpan(openStart ? null : from, openEnd ? null : to, part, openEnd, inferred, calendar));
    }

    /** Whether the points are one year told twice, a range, or a list of adjoining years. */
    private boolean pointsBelongTogether() {
        for (int i = 1; i < points.size(); i++) {
            YearPoint left = points.get(i - 1);
            YearPoint right = points.get(i);
            String gap = text.substring(left.end(), right.start());
            boolean same = left.fiscalYear() == right.fiscalYear();
            boolean adjoining = right.fiscalYear() - left.fiscalYear() == 1;
            if (!isDecoration(gap)
                    || !(same
                            || RANGE.matcher(gap).find()
                            || adjoining && LIST.matcher(gap).find())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDecoration(String rest) {
        int i = 0;
        Matcher symbol = DECORATION.matcher(rest);
        while (i < rest.length()) {
            int at = i;
            String word = DECORATIONS.stream()
                    .filter(w -> rest.startsWith(w, at))
                    .findFirst()
                    .orElse(null);
            if (word != null) {
                i += word.length();
            } else if (symbol.region(i, rest.length()).lookingAt()) {
                i = symbol.end();
            } else if (JapaneseText.fold(rest.substring(i, i + 1)).codePointAt(0) >= 0x2460
                    && rest.codePointAt(i) <= 0x24FF) {
                i++;
            } else {
                return false;
            }
        }
        return true;
    }
}
