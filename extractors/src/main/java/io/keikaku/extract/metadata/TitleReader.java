package io.keikaku.extract.metadata;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.metadata.DocumentText.Kind;
import io.keikaku.extract.metadata.DocumentText.TextLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the plan's own title: on the cover, else in what the text says of itself. */
final class TitleReader {
    private static final Pattern CLOSED_SPACE = MetadataPhrases.pattern("closed-space");
    private static final Pattern PLAN = MetadataPhrases.pattern("plan-noun");

    /** Plan names in running text. */
    private static final Pattern NAMED = MetadataPhrases.pattern("named-plan");

    private static final Pattern ORDINAL = MetadataPhrases.pattern("ordinal");
    private static final Pattern SELF_AFTER = MetadataPhrases.pattern("self-after");
    private static final Pattern OTHER_BEFORE = MetadataPhrases.pattern("other-before");
    private static final Pattern GOES_ON = MetadataPhrases.pattern("goes-on");
    private static final Pattern KINDS = MetadataPhrases.pattern("kinds-of-plan");
    private static final Pattern GOES_ON_FROM = MetadataPhrases.pattern("goes-on-from");

    private TitleReader() {}

    /**
     * A title.
     *
     * @param inferred whether it was taken from running text for want of a cover
     */
    record Title(String text, boolean inferred) {}

    /** {@code null} where neither cover nor text tells it. */
    static Title read(DocumentText text, Cover cover) {
        String onCover = onCover(cover.lines());
        if (onCover != null) {
            return new Title(onCover, false);
        }
        String named = named(text.lines());
        return named == null ? null : new Title(named, true);
    }

    private static String onCover(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (CoverLine.endsAsTitle(lines.get(i)) && !isTable(lines.get(i))) {
                int first = firstLine(lines, i);
                int last = lastLine(lines, i);
                return joined(lines.subList(first, last + 1), townAbove(lines, first));
            }
        }
        return null;
    }

    /** Upward from the line with the plan's noun: an ordinal, or what a line of generic words goes on from. */
    private static int firstLine(List<String> lines, int end) {
        int first = end;
        while (first > 0) {
            String above = lines.get(first - 1);
            boolean joins = CoverLine.isOrdinal(above)
                    || CoverLine.isOrdinalWithName(above)
                    || goesOn(above)
                    || CoverLine.isGeneric(joined(lines.subList(first, end + 1), ""));
            if (!joins || !isFragment(above) || CoverLine.endsAsTitle(above) && !goesOn(above)) {
                break;
            }
            first--;
        }
        return first;
    }

    /** Downward: a second plan bound with the first, or its part (前期基本計画). */
    private static int lastLine(List<String> lines, int end) {
        int last = end;
        while (last + 1 < lines.size()) {
            String below = lines.get(last + 1);
            boolean bound = goesOn(lines.get(last))
                    || GOES_ON_FROM.matcher(below).find()
                    || CoverLine.isBracketedOrdinal(below)
                    || CoverLine.isBracketedPart(below);
            boolean second = CoverLine.endsAsTitle(below)
                    && isFragment(below)
                    && !CoverLine.isPetName(below)
                    && !KINDS.matcher(below).find();
            if (!bound && !second || isTable(below)) {
                break;
            }
            last++;
        }
        return last;
    }

    /** The town or union printed above the title, with an ordinal above or beside it. */
    private static String townAbove(List<String> lines, int first) {
        if (first == 0) {
            return "";
        }
        String town = PlaceNames.ownLine(lines.get(first - 1));
        boolean ordinalAbove = first > 1 && CoverLine.isOrdinal(lines.get(first - 2));
        return !town.isEmpty() && ordinalAbove ? lines.get(first - 2).strip() + town : town;
    }

    private static boolean isFragment(String line) {
        return !CoverLine.isSlogan(line)
                && !CoverLine.isLatin(line)
                && (CoverLine.isOrdinal(line) || !CoverLine.hasYear(line))
                && PlaceNames.ownLine(line).isEmpty()
                && !CoverLine.isDepartment(line)
                && !isTable(line)
                && line.length() <= 40;
    }

    private static boolean goesOn(String line) {
        return GOES_ON.matcher(line).find();
    }

    private static boolean isTable(String line) {
        return line.indexOf('\t') >= 0;
    }

    private static String joined(List<String> lines, String town) {
        StringBuilder title = new StringBuilder();
        for (String line : lines) {
            String piece = JapaneseText.joinLines(CoverLine.withoutRemarks(line));
            boolean newPlan = !title.isEmpty()
                    && CoverLine.endsAsTitle(title.toString())
                    && !GOES_ON_FROM.matcher(piece).find();
            title.append(newPlan ? " " : "").append(piece);
        }
        String whole = title.indexOf(town) >= 0 ? title.toString() : town + title;
        return CLOSED_SPACE.matcher(whole).replaceAll("");
    }

    private static String named(List<TextLine> lines) {
        Map<String, Integer> scores = new HashMap<>();
        Map<String, Integer> order = new HashMap<>();
        for (TextLine line : lines) {
            if (line.kind() == Kind.CONTENTS || !PLAN.matcher(line.text()).find()) {
                continue;
            }
            Matcher match = NAMED.matcher(line.text());
            while (match.find()) {
                String name = ownName(match.group());
                String after = line.text().substring(match.end());
                String before = line.text().substring(0, match.start());
                if (name.length() < 5) {
                    continue;
                }
                int score = SELF_AFTER.matcher(after).find() ? 4 : 0;
                score += line.kind() == Kind.HEADING || line.kind() == Kind.RUNNING ? 1 : 0;
                score -= OTHER_BEFORE.matcher(before).find() ? 4 : 0;
                scores.merge(name, score, Integer::sum);
                order.putIfAbsent(name, order.size());
            }
        }
        return scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= 4)
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparingInt(entry -> -order.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    /** Cut at the ordinal or the town that begins the name: 図表 第五次… and しかし新… lose what stands before. */
    private static String ownName(String match) {
        Matcher ordinal = ORDINAL.matcher(match);
        int start = 0;
        while (ordinal.find()) {
            start = ordinal.start();
        }
        return match.substring(start);
    }
}
