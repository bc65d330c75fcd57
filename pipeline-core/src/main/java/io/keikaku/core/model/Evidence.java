package io.keikaku.core.model;

/**
 * Where one part of a measure was read.
 *
 * @param part property of the measure: {@code name}, {@code departments}, {@code schedule} …
 * @param page 1-based, {@code null} where the format has none
 * @param table id of the table, {@code null} outside tables
 * @param row 0-based row of the joined table
 * @param box on the page, {@code null} where the format has none
 * @param line 1-based line, text input only
 * @param ocr whether the text was recognised from an image
 */
public record Evidence(String part, Integer page, String table, Integer row, Box box, Integer line, boolean ocr) {}
