package io.keikaku.index;

import io.keikaku.index.SearchResult.FacetCount;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;

/**
 * Counts facets over one state of the indexes. Immutable; safe for use by several threads.
 *
 * <p>Making one reads the values of all segments, so keep it as long as the reader.
 */
final class Facets {

    private final SortedSetDocValuesReaderState state;

    private Facets(SortedSetDocValuesReaderState state) {
        this.state = state;
    }

    /** How facets are written: many values a document, filtered by fields of our own. */
    static FacetsConfig config() {
        FacetsConfig config = new FacetsConfig();
        for (Facet facet : Facet.values()) {
            config.setMultiValued(facet.key(), true);
            config.setDrillDownTermsIndexing(facet.key(), FacetsConfig.DrillDownTermsIndexing.NONE);
        }
        return config;
    }

    /** Facets of a reader; those of a reader without any document count nothing. */
    static Facets of(IndexReader reader) throws IOException {
        boolean none = MultiDocValues.getSortedSetValues(reader, FacetsConfig.DEFAULT_INDEX_FIELD_NAME) == null;
        return new Facets(none ? null : new DefaultSortedSetDocValuesReaderState(reader, config()));
    }

    /** The most frequent values of each facet among the collected documents; equally frequent ones in order of their text. */
    Map<Facet, List<FacetCount>> count(List<FacetsCollector> collected, int values) throws IOException {
        Map<Facet, List<FacetCount>> counts = new EnumMap<>(Facet.class);
        if (state == null) {
            return counts;
        }
        SortedSetDocValuesFacetCounts all = new SortedSetDocValuesFacetCounts(state, together(collected));
        for (Facet facet : Facet.values()) {
            FacetResult result = all.getTopChildren(values, facet.key());
            if (result != null) {
                counts.put(facet, top(result.labelValues));
            }
        }
        return counts;
    }

    /** Documents that were collected one after the other, none of them twice. */
    private static FacetsCollector together(List<FacetsCollector> collected) {
        if (collected.size() == 1) {
            return collected.getFirst();
        }
        return new FacetsCollector() {
            @Override
            public List<MatchingDocs> getMatchingDocs() {
                return collected.stream()
                        .flatMap(part -> part.getMatchingDocs().stream())
                        .toList();
            }
        };
    }

    /** Lucene gives equal counts in the order of the values. */
    private static List<FacetCount> top(LabelAndValue[] labels) {
        return Arrays.stream(labels)
                .map(label -> new FacetCount(label.label, label.value.longValue()))
                .toList();
    }
}
