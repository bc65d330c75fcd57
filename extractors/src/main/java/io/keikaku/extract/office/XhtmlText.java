package io.keikaku.extract.office;

/** Text as XHTML events bring it, until it is taken. */
final class XhtmlText {
    private final StringBuilder text = new StringBuilder();

    void append(String piece) {
        text.append(piece);
    }

    /** Characters of the source, in which a line break is a blank as any other. */
    void append(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            char c = characters[i];
            text.append(c == '\n' || c == '\r' ? ' ' : c);
        }
    }

    /** A blank, where none stands already. */
    void blank() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    /** A line break that will be seen. */
    void lineBreak() {
        text.append('\n');
    }

    boolean isBlank() {
        return text.toString().isBlank();
    }

    void clear() {
        text.setLength(0);
    }

    /** Takes the text as HTML shows it: a run of blanks as one; wide blanks are kept. */
    String take() {
        String taken = text.toString().replaceAll("[ \\t]++", " ");
        clear();
        return taken;
    }
}
