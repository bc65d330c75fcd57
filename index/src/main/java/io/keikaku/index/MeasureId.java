package io.keikaku.index;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * What people name a measure by.
 *
 * @param plan id of its plan, {@code null} where any is meant
 * @param measure id within its plan
 */
record MeasureId(String plan, String measure) {

    /** Reads {@code MEASURE} or {@code PLAN/MEASURE}. */
    static MeasureId parse(String id) {
        int slash = id.lastIndexOf('/');
        return new MeasureId(slash < 0 ? null : id.substring(0, slash), id.substring(slash + 1));
    }

    /** Finds the measures of that id. */
    Query query() {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        query.add(new TermQuery(new Term(Fields.MEASURE, measure)), Occur.MUST);
        if (plan != null) {
            query.add(new TermQuery(new Term(Fields.PLAN, plan)), Occur.MUST);
        }
        return query.build();
    }
}
