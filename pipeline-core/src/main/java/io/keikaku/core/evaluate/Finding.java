package io.keikaku.core.evaluate;

/**
 * Something that differs from gold.
 *
 * @param field that is concerned
 * @param message what was wanted and what was found
 */
public record Finding(Field field, String message) {}
