package io.keikaku.core.dataset;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from running text as a formula, without loss.
 *
 * <p>A text that a spreadsheet could take for a formula, that is, one that begins with {@code = + - @}, their full-width forms, a
 * tab or a line break, gets an apostrophe in front, which spreadsheets know as "this is text". Signed numbers and a sign
 * alone, the usual "none", are harmless and stay. A text that already is apostrophes followed by such a sign gets one more,
 * so that taking one apostrophe away from cells of that form gives the text back in every case. See OWASP, "CSV Injection".
 */
public final class FormulaGuard {
    private static final Pattern RISKY = Pattern.compile("'*[=+\\-@＝＋－＠\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern HARMLESS = Pattern.compile("[+\\-＋－]?|[+\\-][0-9][0-9,]*(\\.[0-9]+)?%?");

    private FormulaGuard() {}

    /** The text as it may stand in a spreadsheet's file. */
    public static String guard(String text) {
        return isRisky(text) ? "'" + text : text;
    }

    /** The text that {@link #guard} was given. */
    public static String unguard(String cell) {
        return cell.startsWith("'") && isRisky(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean isRisky(String text) {
        return RISKY.matcher(text).matches() && !HARMLESS.matcher(text).matches();
    }
}
