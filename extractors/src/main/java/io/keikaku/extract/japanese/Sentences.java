package io.keikaku.extract.japanese;

/** Where Japanese sentences end, and how two pieces of one are put together. Stateless and thread-safe. */
public final class Sentences {
    private static final String ENDS = "。．.！？!?";
    private static final String CLOSINGS = "）)」』】〕］]》〉＞>”\"’'";

    private Sentences() {}

    /** Whether the text ends with a full stop or the like, closing brackets aside. */
    public static boolean isEnded(String text) {
        int end = text.length();
        while (end > 0 && CLOSINGS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ENDS.indexOf(text.charAt(end - 1)) >= 0;
    }

    /** Whether the last character closes a bracket or a quotation. */
    public static boolean endsClosed(String text) {
        return !text.isEmpty() && CLOSINGS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Puts two pieces of one paragraph together: Latin words get a space between them, a broken abbreviation none. */
    public static String glue(String first, String second) {
        int last = first.codePointBefore(first.length());
        int next = second.codePointAt(0);
        boolean words = isLatin(last) && isLatin(next);
        boolean abbreviation = Character.isUpperCase(last) && Character.isUpperCase(next);
        return words && !abbreviation ? first + " " + second : first + second;
    }

    private static boolean isLatin(int c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }
}
