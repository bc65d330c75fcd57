package io.keikaku.core.model;

/**
 * The period that a plan covers.
 *
 * @param fromYear first fiscal year, western
 * @param toYear last fiscal year, western, inclusive
 * @param start ISO month or day, where the plan gives dates
 * @param end ISO month or day, inclusive, where the plan gives dates
 * @param text as printed
 */
public record Period(Integer fromYear, Integer toYear, String start, String end, String text) {}
