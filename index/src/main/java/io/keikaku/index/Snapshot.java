package io.keikaku.index;

import org.apache.lucene.search.IndexSearcher;

/** One committed state of the indexes, with what is costly to make for it. */
record Snapshot(IndexSearcher searcher, Facets facets) {}
