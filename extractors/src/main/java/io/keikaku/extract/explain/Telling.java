package io.keikaku.extract.explain;

/**
 * A place that tells of a measure.
 *
 * @param place {@code FORM}, {@code ROW}, {@code PROSE} or {@code OVERVIEW}
 * @param table id of the table, {@code null} outside tables
 * @param page 1-based, {@code null} where the format has none
 * @param line 1-based, text input only
 * @param number as printed there, {@code null} where there is none
 * @param name as printed there
 */
public record Telling(String place, String table, Integer page, Integer line, String number, String name) {}
