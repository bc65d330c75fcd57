package io.keikaku.core.model;

/** The program that made a record. */
public record ExtractorInfo(String name, String version) {}
