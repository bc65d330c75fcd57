package io.keikaku.extract.text;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes remnants of HTML, Markdown and TeX out of a piece of text and leaves what was printed. Only known tags count as
 * tags: {@code <取組の成果>} is text. Boundaries of paragraphs, list items and rows become line breaks.
 */
final class InlineMarkup {
    private static final Set<String> BLOCK_TAGS = Set.of(
            "p",
            "br",
            "div",
            "li",
            "ul",
            "ol",
            "dl",
            "dt",
            "dd",
            "tr",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "caption",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "hr",
            "blockquote",
            "pre",
            "section",
            "article");
    private static final Set<String> CELL_TAGS = Set.of("td", "th");
    private static final Pattern TAG = Pattern.compile(
            "</?(p|br|div|li|ul|ol|dl|dt|dd|tr|td|th|table|thead|tbody|tfoot|caption|colgroup|col|h[1-6]|hr|blockquote"
                    + "|pre|section|article|b|i|u|s|em|strong|small|big|del|ins|mark|code|span|font|center|a|img|ruby|rt"
                    + "|rp|sup|sub)(?:\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LIST_TAG = Pattern.compile("<[uo]l(?:\\s[^<>]*)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern ITEM_IN_LIST = Pattern.compile("(?<=\\S)\\s++(?=[▶▷►■□●○◎◆◇・•➢✓][\\s\\p{L}])");
    private static final Pattern TAGGED_SCRIPT =
            Pattern.compile("<(sup|sub)>([^<>]{1,20})</\\1>", Pattern.CASE_INSENSITIVE);
    private static final Pattern BRACED_SCRIPT = Pattern.compile("(?<!\\\\)([\\^_])\\{([^{}]{1,20})}");
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z]{2,8});");
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", "　"),
            Map.entry("thinsp", " "),
            Map.entry("middot", "·"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("yen", "¥"),
            Map.entry("bull", "•"),
            Map.entry("ndash", "–"),
            Map.entry("mdash", "—"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("rArr", "⇒"));
    private static final Pattern BOLD = Pattern.compile("(?<!\\\\)(\\*\\*|__)(?=\\S)(.{1,200}?)(?<=\\S)\\1");
    private static final Pattern STRAY_BOLD = Pattern.compile("^\\*\\*(?!\\*)|(?<!\\*)\\*\\*$", Pattern.MULTILINE);
    private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|~<>$&-])");
    private static final Pattern BREAKS = Pattern.compile("(?<![ \\t\u3000\u00A0])[ \\t\u3000\u00A0]*+\\n\\s*+");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";

    /** UTF-16 units: what is longer is no cell or paragraph of a plan, and is left as it is. */
    private static final int LONGEST = 20_000;

    private InlineMarkup() {}

    /** The printed text, its ends trimmed; spaces within a line are kept as they are. */
    static String clean(String raw) {
        if (raw.length() > LONGEST) {
            return TextShape.trim(raw);
        }
        String text = raw;
        if (text.indexOf('<') >= 0) {
            text = withoutTags(text);
        }
        if (text.indexOf('&') >= 0) {
            text = ENTITY.matcher(text).replaceAll(m -> Matcher.quoteReplacement(entity(m)));
        }
        text = withoutMarkdown(text);
        if (text.indexOf('\n') >= 0) {
            text = BREAKS.matcher(text).replaceAll("\n");
        }
        return TextShape.trim(text);
    }

    private static String withoutTags(String raw) {
        String text = raw;
        if (LIST_TAG.matcher(text).find()) {
            text = ITEM_IN_LIST.matcher(text).replaceAll("\n");
        }
        text = TAGGED_SCRIPT
                .matcher(text)
                .replaceAll(m -> Matcher.quoteReplacement(script(m.group(1).equalsIgnoreCase("sup"), m.group(2))));
        return TAG.matcher(text).replaceAll(m -> tagReplacement(m.group(1).toLowerCase(Locale.ROOT)));
    }

    private static String tagReplacement(String name) {
        if (BLOCK_TAGS.contains(name)) {
            return "\n";
        }
        return CELL_TAGS.contains(name) ? " " : "";
    }

    private static String withoutMarkdown(String raw) {
        String text = raw;
        if (text.indexOf('{') >= 0) {
            text = BRACED_SCRIPT
                    .matcher(text)
                    .replaceAll(m -> Matcher.quoteReplacement(script(m.group(1).equals("^"), m.group(2))));
        }
        if (text.contains("**") || text.contains("__")) {
            text = BOLD.matcher(text).replaceAll(m -> Matcher.quoteReplacement(m.group(2)));
            text = STRAY_BOLD.matcher(text).replaceAll("");
        }
        return text.indexOf('\\') >= 0 ? ESCAPE.matcher(text).replaceAll("$1") : text;
    }

    /** Digits are raised or lowered as Unicode can, so that a note's number does not run into the word before it. */
    private static String script(boolean raised, String text) {
        String trimmed = TextShape.trim(text);
        if (trimmed.isEmpty() || !trimmed.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return trimmed;
        }
        StringBuilder digits = new StringBuilder();
        trimmed.chars().forEach(c -> digits.append((raised ? SUPERSCRIPTS : SUBSCRIPTS).charAt(c - '0')));
        return digits.toString();
    }

    private static String entity(MatchResult m) {
        String name = m.group(1);
        if (!name.startsWith("#")) {
            return NAMED.getOrDefault(name, m.group());
        }
        boolean hex = name.charAt(1) == 'x' || name.charAt(1) == 'X';
        int c = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(c) && !Character.isISOControl(c) ? Character.toString(c) : " ";
    }
}
