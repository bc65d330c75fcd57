package io.keikaku.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.FilterDirectoryReader;
import org.apache.lucene.index.FilterLeafReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;

/**
 * An index as if some of its plans were deleted. Where several indexes are searched as one, a plan that several have then
 * counts once. Keeps the index open until it is itself let go.
 */
final class WithoutPlans extends FilterDirectoryReader {

    private final Collection<BytesRef> plans;

    WithoutPlans(DirectoryReader index, Collection<BytesRef> plans) throws IOException {
        super(index, new SubReaderWrapper() {
            @Override
            public LeafReader wrap(LeafReader segment) {
                return new Segment(segment, plans);
            }
        });
        this.plans = List.copyOf(plans);
        index.incRef();
    }

    /** The ids of the plans of an index that one of others has too. */
    static List<BytesRef> shared(DirectoryReader index, List<DirectoryReader> others) throws IOException {
        List<BytesRef> shared = new ArrayList<>();
        for (LeafReaderContext segment : index.leaves()) {
            Terms plans = segment.reader().terms(Fields.PLAN);
            TermsEnum each = plans == null ? TermsEnum.EMPTY : plans.iterator();
            for (BytesRef plan = each.next(); plan != null; plan = each.next()) {
                if (has(others, plan)) {
                    shared.add(BytesRef.deepCopyOf(plan));
                }
            }
        }
        return shared;
    }

    private static boolean has(List<DirectoryReader> indexes, BytesRef plan) throws IOException {
        for (DirectoryReader index : indexes) {
            for (LeafReaderContext segment : index.leaves()) {
                if (next(measures(segment.reader(), plan), segment.reader().getLiveDocs()) >= 0) {
                    return true;
                }
            }
        }
        return false;
    }

    private static PostingsEnum measures(LeafReader segment, BytesRef plan) throws IOException {
        return segment.postings(new Term(Fields.PLAN, plan), PostingsEnum.NONE);
    }

    /** The next document that is not deleted, or -1. */
    private static int next(PostingsEnum documents, Bits live) throws IOException {
        if (documents != null) {
            for (int next = documents.nextDoc(); next != DocIdSetIterator.NO_MORE_DOCS; next = documents.nextDoc()) {
                if (live == null || live.get(next)) {
                    return next;
                }
            }
        }
        return -1;
    }

    @Override
    protected DirectoryReader doWrapDirectoryReader(DirectoryReader index) throws IOException {
        return new WithoutPlans(index, plans);
    }

    @Override
    protected void doClose() throws IOException {
        in.decRef();
    }

    @Override
    public CacheHelper getReaderCacheHelper() {
        return null;
    }

    /** A segment with further documents deleted. */
    private static final class Segment extends FilterLeafReader {

        private final FixedBitSet live;
        private final int count;

        Segment(LeafReader segment, Collection<BytesRef> plans) {
            super(segment);
            live = new FixedBitSet(Math.max(1, segment.maxDoc()));
            Bits before = segment.getLiveDocs();
            for (int document = 0; document < segment.maxDoc(); document++) {
                if (before == null || before.get(document)) {
                    live.set(document);
                }
            }
            try {
                for (BytesRef plan : plans) {
                    PostingsEnum measures = measures(segment, plan);
                    for (int gone = next(measures, live); gone >= 0; gone = next(measures, live)) {
                        live.clear(gone);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            count = live.cardinality();
        }

        @Override
        public Bits getLiveDocs() {
            return live;
        }

        @Override
        public int numDocs() {
            return count;
        }

        @Override
        public CacheHelper getCoreCacheHelper() {
            return in.getCoreCacheHelper();
        }

        @Override
        public CacheHelper getReaderCacheHelper() {
            return null;
        }
    }
}
