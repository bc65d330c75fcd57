package io.keikaku.extract.japanese;

/**
 * Folded text without white space that remembers where each character came from. White space between two Latin letters or
 * digits stays, so that two numbers never become one.
 */
final class FoldedText {
    private final String text;
    private final int[] offsets;
    private final int length;

    private FoldedText(String text, int[] offsets, int length) {
        this.text = text;
        this.offsets = offsets;
        this.length = length;
    }

    static FoldedText of(String raw) {
        StringBuilder folded = new StringBuilder(raw.length());
        int[] offsets = new int[raw.length() * 2 + 16];
        boolean gap = false;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isSpace(c)) {
                gap = true;
                continue;
            }
            String piece = JapaneseText.isFolded(c) ? null : JapaneseText.fold(String.valueOf(c));
            int length = piece == null ? 1 : piece.length();
            for (int k = 0; k < length; k++) {
                char each = piece == null ? c : piece.charAt(k);
                if (gap && !folded.isEmpty() && isWord(folded.charAt(folded.length() - 1)) && isWord(each)) {
                    offsets = put(offsets, folded.length(), i);
                    folded.append(' ');
                }
                gap = false;
                offsets = put(offsets, folded.length(), i);
                folded.append(quote(each));
            }
        }
        return new FoldedText(folded.toString(), offsets, raw.length());
    }

    String text() {
        return text;
    }

    /** Offset in the raw text of the folded character at the index. */
    int start(int index) {
        return index < text.length() ? offsets[index] : length;
    }

    /** Offset in the raw text after the folded character before the index. */
    int end(int index) {
        return index == 0 ? 0 : offsets[index - 1] + 1;
    }

    private static int[] put(int[] offsets, int index, int value) {
        int[] room = index < offsets.length ? offsets : java.util.Arrays.copyOf(offsets, index * 2);
        room[index] = value;
        return room;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u3000';
    }

    private static boolean isWord(char c) {
        return c < 0x80 && Character.isLetterOrDigit(c);
    }

    private static char quote(char c) {
        return c == '\u2018' || c == '\u2019' ? '\'' : c;
    }
}
