package io.keikaku.extract.text;

/**
 * A line as it stands in the source.
 *
 * @param number 1-based
 * @param page 1-based; a form feed begins a new page
 * @param text without its line end
 */
record SourceLine(int number, int page, String text) {

    boolean isBlank() {
        return TextShape.isBlank(text);
    }
}
