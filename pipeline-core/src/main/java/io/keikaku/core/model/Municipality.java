package io.keikaku.core.model;

/**
 * A municipality.
 *
 * @param code six digits of JIS X 0402, check digit included
 */
public record Municipality(String name, String prefecture, String code) {}
