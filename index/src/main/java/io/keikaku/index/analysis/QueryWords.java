package io.keikaku.index.analysis;

import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.analysis.QueryWord.Spelling;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.synonym.SynonymGraphFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.util.graph.GraphTokenStreamFiniteStrings;

/**
 * Splits the text of a query into words with their synonyms. Where a synonym stands for several words (オープン データ), these
 * are one word of the query.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class QueryWords {

    private final Analyzer words;
    private final Synonyms synonyms;

    /** Words as the analyzer gives them, which must be the one that texts were indexed with. */
    public QueryWords(Analyzer words, Synonyms synonyms) {
        this.words = words;
        this.synonyms = synonyms;
    }

    /** The single words that have synonyms, in the form of the index. */
    public Set<String> vocabulary() {
        return synonyms.words();
    }

    /** The words of a text, in their order. */
    public List<QueryWord> of(String text) throws IOException {
        try (TokenStream stream = words.tokenStream("query", text)) {
            TokenStream expanded = synonyms.expand(stream);
            // The graph takes only attributes that are there before it reads.
            expanded.addAttribute(TypeAttribute.class);
            expanded.addAttribute(OffsetAttribute.class);
            return words(text, new GraphTokenStreamFiniteStrings(expanded));
        }
    }

    private static List<QueryWord> words(String text, GraphTokenStreamFiniteStrings graph) throws IOException {
        List<QueryWord> found = new ArrayList<>();
        int[] nodes = graph.articulationPoints();
        int start = 0;
        for (int i = 0; i <= nodes.length; i++) {
            int end = i < nodes.length ? nodes[i] : -1;
            QueryWord word = word(text, graph.getFiniteStrings(start, end));
            if (word != null) {
                found.add(word);
            }
            start = end;
        }
        return found;
    }

    private static QueryWord word(String text, Iterator<TokenStream> paths) throws IOException {
        List<Spelling> typed = new ArrayList<>();
        List<Spelling> others = new ArrayList<>();
        int start = 0;
        int end = 0;
        while (paths.hasNext()) {
            Path path = read(paths.next());
            if (path.terms.isEmpty()) {
                continue;
            }
            if (path.typed) {
                typed.add(new Spelling(path.terms, Origin.TYPED));
                start = path.start;
                end = path.end;
            } else {
                others.add(new Spelling(path.terms, Origin.SYNONYM));
            }
        }
        typed.addAll(others);
        return typed.isEmpty() ? null : new QueryWord(text.substring(start, end), start, end, typed);
    }

    private record Path(List<String> terms, boolean typed, int start, int end) {}

    private static Path read(TokenStream path) throws IOException {
        CharTermAttribute term = path.addAttribute(CharTermAttribute.class);
        TypeAttribute type = path.addAttribute(TypeAttribute.class);
        OffsetAttribute offset = path.addAttribute(OffsetAttribute.class);
        List<String> terms = new ArrayList<>();
        boolean typed = true;
        int start = Integer.MAX_VALUE;
        int end = 0;
        path.reset();
        while (path.incrementToken()) {
            terms.add(term.toString());
            typed &= !SynonymGraphFilter.TYPE_SYNONYM.equals(type.type());
            start = Math.min(start, offset.startOffset());
            end = Math.max(end, offset.endOffset());
        }
        path.end();
        return new Path(terms, typed, start, end);
    }
}
