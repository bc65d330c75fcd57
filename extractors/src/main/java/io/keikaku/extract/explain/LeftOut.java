package io.keikaku.extract.explain;

/** A place that might have told of a measure, and why it was not believed to. */
public record LeftOut(Telling telling, String reason) {}
