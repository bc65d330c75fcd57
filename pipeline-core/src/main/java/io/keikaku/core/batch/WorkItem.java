package io.keikaku.core.batch;

import java.nio.file.Path;

/**
 * One source to be read.
 *
 * @param location where its bytes are
 * @param uri what the user called it, with {@code /} as separator; names the source in outcomes and plans
 * @param provenance what the user said of it
 */
public record WorkItem(Location location, String uri, Provenance provenance) {

    /** A file of which no more is known. */
    public static WorkItem of(Path file, String uri) {
        return new WorkItem(new Location.OnDisk(file), uri, Provenance.UNKNOWN);
    }

    /** The same with something else said of it. */
    WorkItem saidToBe(Provenance said) {
        return new WorkItem(location, uri, said);
    }
}
