package io.keikaku.extract.text;

/** Where Japanese sentences end, and how two pieces of one are put together. */
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

    static boolean endsClosed(String text) {
        return !text.isEmpty() && CLOSINGS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Puts two pieces of one paragraph together: Latin words get a space between them, a broken abbreviation none. */
    public static String glue(String first, String second) {
        int last = first.codePointBefore(first.length());
        int next = second.codePointAt(0);
        boolean words = TextShape.isLatin(last) && TextShape.isLatin(next);
        boolean abbreviation = Character.isUpperCase(last) && Character.isUpperCase(next);
        return words && !abbreviation ? first + " " + second : first + second;
    }
}
