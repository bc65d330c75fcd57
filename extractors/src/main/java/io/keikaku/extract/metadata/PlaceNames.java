package io.keikaku.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a plan's owner is printed on a line of its own. */
final class PlaceNames {
    private static final Pattern OWNER_LINE = MetadataPhrases.pattern("owner-line");
    private static final Pattern PREFECTURE_START = MetadataPhrases.pattern("prefecture-at-start");
    private static final Pattern PREFECTURE_END = MetadataPhrases.pattern("prefecture-at-end");
    private static final Pattern UNION_START = MetadataPhrases.pattern("union-at-start");
    private static final Pattern LONE_TOWN = MetadataPhrases.pattern("lone-town");
    private static final Pattern TITLE_TOWN = MetadataPhrases.pattern("town-of-title");
    private static final Pattern SIGNED_TOWN = MetadataPhrases.pattern("signed-town");
    private static final Pattern OFFICE = MetadataPhrases.pattern("office");

    private PlaceNames() {}

    /** The town or union of a line that holds nothing else, an ordinal such as 第3期 aside; {@code ""} for other lines. */
    static String ownLine(String line) {
        Matcher match = OWNER_LINE.matcher(line.strip());
        return match.matches() ? match.group(1) : "";
    }

    static String union(String line) {
        return first(UNION_START, line);
    }

    static String loneTown(String line) {
        return first(LONE_TOWN, line);
    }

    static String townOfTitle(String title) {
        return first(TITLE_TOWN, title);
    }

    /** The town whose head signs the line. */
    static String signature(String line) {
        return first(SIGNED_TOWN, line);
    }

    static String prefectureAtStart(String line) {
        return first(PREFECTURE_START, line);
    }

    static String prefectureAtEnd(String text) {
        return first(PREFECTURE_END, text);
    }

    /** Whether a line names the office of a town. */
    static boolean isOfficeNamed(String line, String town) {
        Matcher office = OFFICE.matcher(line);
        while (office.find()) {
            if (line.startsWith(town, office.start() - town.length())) {
                return true;
            }
        }
        return false;
    }

    private static String first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text.strip());
        return match.find() ? match.group(1) : null;
    }
}
