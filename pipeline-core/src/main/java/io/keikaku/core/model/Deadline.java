package io.keikaku.core.model;

/**
 * A date by which a measure is to be done, where the plan gives one in place of a schedule.
 *
 * @param text as printed
 * @param year fiscal year, western
 */
public record Deadline(String text, Integer year) {}
