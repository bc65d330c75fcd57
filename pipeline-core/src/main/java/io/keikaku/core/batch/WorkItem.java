package io.keikaku.core.batch;

import java.nio.file.Path;

/**
 * One source to be read.
 *
 * @param file where its bytes are
 * @param uri what the user called it, with {@code /} as separator; names the source in outcomes and plans
 */
public record WorkItem(Path file, String uri) {}
