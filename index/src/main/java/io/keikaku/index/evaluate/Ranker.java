package io.keikaku.index.evaluate;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** Something that answers queries with a ranked list of measures. */
interface Ranker extends Closeable {

    /** The keys of the measures found, best first. */
    List<String> rank(String query, int limit) throws IOException;
}
