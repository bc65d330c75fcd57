package io.keikaku.extract.explain;

/**
 * Which role a column, or a key of a form, was given.
 *
 * @param column 1-based, {@code null} for a key
 * @param header as printed, empty where there is none
 * @param years fiscal years of the column, {@code null} where it has none
 * @param reason what decided
 */
public record RoleDecision(Integer column, String header, String role, String years, String reason) {}
