package io.keikaku.extract.text;

/**
 * Bytes turned into text.
 *
 * @param text without byte order mark
 * @param charset IANA name
 * @param malformed how many times the bytes broke the rules of the encoding
 * @param lost how many characters could not be decoded, or had already been lost when the file was written
 * @param firstLostLine 1-based, 0 where nothing was lost
 */
record DecodedText(String text, String charset, int malformed, int lost, int firstLostLine) {}
