package io.keikaku.core.model;

/**
 * A section of a plan.
 *
 * @param parent id of the enclosing section, {@code null} at the top
 * @param level 1 at the top
 * @param page 1-based, {@code null} where the format has none
 */
public record Section(String id, String parent, int level, String heading, Integer page) {}
