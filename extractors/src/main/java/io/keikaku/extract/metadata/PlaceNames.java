package io.keikaku.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The forms in which a plan's owner is printed on a line of its own. */
final class PlaceNames {
    private static final String PREFECTURE = "(?:北海道|東京都|(?:京都|大阪)府|\\p{IsHan}{2,3}県)";
    private static final String TOWN = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ーヶ]{1,7}?[市町村区]";
    private static final String UNION = "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]{2,20}?(?:広域連合|事務組合|広域組合|企業団|圏組合)";
    private static final String ORDINAL = "(?:第[\\s\\u3000]*[0-9０-９一二三四五六七八九十]+[\\s\\u3000]*[次期])";
    private static final String SPACE = "[\\s\\u3000]*";

    /** Prefecture and district, each where printed. */
    static final String PREFIX = "(?:" + PREFECTURE + SPACE + ")?(?:\\p{IsHan}{1,4}郡" + SPACE + ")?";

    private static final Pattern TOWN_LINE = Pattern.compile(
            PREFIX + "(" + ORDINAL + "?" + SPACE + "(?:" + TOWN + "|" + UNION + ")" + SPACE + ORDINAL + "?)");
    private static final Pattern PREFECTURE_START = Pattern.compile("^" + SPACE + "(" + PREFECTURE + ")");
    private static final Pattern PREFECTURE_END = Pattern.compile("(" + PREFECTURE + ")(?:\\p{IsHan}{1,4}郡)?$");
    private static final Pattern UNION_START = Pattern.compile("^" + PREFIX + "(" + UNION + ")");
    private static final Pattern LONE_TOWN =
            Pattern.compile("^" + PREFIX + ORDINAL + "?" + SPACE + "(" + TOWN + ")(?:役所|役場)?" + SPACE + ORDINAL + "?$");
    private static final Pattern TITLE_TOWN =
            Pattern.compile("^" + ORDINAL + "?" + SPACE + "(" + TOWN + ")(?![民内域街立営政場町村])");
    private static final Pattern SIGNED_TOWN =
            Pattern.compile("^" + PREFIX + "(" + TOWN + ")" + SPACE + "長(?:[\\s\\u3000]|$)");

    private PlaceNames() {}

    /** The town or union of a line that holds nothing else, an ordinal such as 第3期 aside; {@code ""} for other lines. */
    static String ownLine(String line) {
        Matcher match = TOWN_LINE.matcher(line.strip());
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

    private static String first(Pattern pattern, String text) {
        Matcher match = pattern.matcher(text.strip());
        return match.find() ? match.group(1) : null;
    }
}
