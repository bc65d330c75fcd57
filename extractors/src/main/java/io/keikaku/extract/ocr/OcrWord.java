package io.keikaku.extract.ocr;

/**
 * A recognised word, in pixels from the top left of the image.
 *
 * @param x0 left side of the word
 * @param x1 right side of the word
 * @param y0 top of the line in which it stands
 * @param y1 bottom of that line
 * @param confidence of the recogniser, 0 to 100
 */
public record OcrWord(String text, int x0, int x1, int y0, int y1, double confidence) {}
