package io.keikaku.core.model;

/**
 * Something that a reader of the plan should check.
 *
 * @param code upper-case words joined by underscores; all are listed in {@code docs/warnings.md}
 * @param message for people, in English
 * @param page 1-based, {@code null} where it concerns no page
 */
public record Warning(String code, String message, Integer page) {}
