package io.keikaku.core.evaluate;

/** Length, beginning and end of a text that is too long to be shown. */
record Excerpt(int length, String head, String tail) {
    private static final int HEAD = 30;
    private static final int TAIL = 12;

    static Excerpt of(String text) {
        int[] characters = text.codePoints().toArray();
        int head = Math.min(HEAD, characters.length);
        int tail = Math.min(TAIL, characters.length - head);
        return new Excerpt(
                characters.length,
                new String(characters, 0, head),
                new String(characters, characters.length - tail, tail));
    }

    @Override
    public String toString() {
        return length + " characters '" + head + (length > head.length() + tail.length() ? "…" : "") + tail + "'";
    }
}
