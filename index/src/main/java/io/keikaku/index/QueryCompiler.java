package io.keikaku.index;

import io.keikaku.index.CompiledQuery.Marks;
import io.keikaku.index.UnderstoodQuery.UnderstoodClause;
import io.keikaku.index.UnderstoodQuery.Word;
import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWords;
import io.keikaku.index.query.Clause;
import io.keikaku.index.query.ParsedQuery;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;

/**
 * Turns a parsed query into Lucene queries over one state of the index. For one query and one thread.
 *
 * <p>A word is found in any spelling; a clause of several words counts more where they stand side by side, and is also found
 * where the dictionary splits the text in another way, by its pairs of characters.
 */
final class QueryCompiler {

    private static final Query NOTHING = new MatchNoDocsQuery("nothing of the query was understood");

    static {
        // A word is looked for in many spellings and places; how many words there are is bounded by the query parser.
        IndexSearcher.setMaxClauseCount(Math.max(1 << 17, IndexSearcher.getMaxClauseCount()));
    }

    private static final float NEAR_BOOST = 0.5f;
    private static final int NEAR_SLOP = 3;

    private final QueryWords words;
    private final TermQueries terms;
    private final WordQueries wordQueries;

    private final QuerySteps steps = new QuerySteps();

    /** Clauses that say nothing (の, the); asked for where there are no others. */
    private final List<Query> empty = new ArrayList<>();

    private final List<UnderstoodClause> understood = new ArrayList<>();
    private final List<QueryWord> markedWords = new ArrayList<>();
    private final List<String> markedPhrases = new ArrayList<>();
    private final List<String> markedPrefixes = new ArrayList<>();

    QueryCompiler(QueryWords words, TermQueries terms, IndexReader reader) {
        this.words = words;
        this.terms = terms;
        this.wordQueries = new WordQueries(words, terms, reader);
    }

    CompiledQuery compile(ParsedQuery query) throws IOException {
        for (Clause clause : new ClauseJoiner(words).join(query.clauses())) {
            if (clause.excluded()) {
                exclude(clause);
            } else {
                want(clause);
            }
        }
        addNearness();
        if (steps.wantNothing()) {
            empty.forEach(steps::require);
        }
        if (steps.wantNothing()) {
            boolean nothingUnderstood =
                    query.clauses().isEmpty() && !query.problems().isEmpty();
            steps.require(nothingUnderstood ? NOTHING : MatchAllDocsQuery.INSTANCE);
        }
        Marks marks = new Marks(markedWords, markedPhrases, markedPrefixes);
        return new CompiledQuery(steps.all(), steps.relaxed(), understood, query.problems(), marks);
    }

    private void want(Clause clause) throws IOException {
        List<MeasureText> fields = MeasureText.of(clause.field());
        switch (clause.form()) {
            case PHRASE -> {
                markedPhrases.add(clause.text());
                understood.add(new UnderstoodClause(clause, List.of()));
                steps.require(terms.exact(clause.text(), fields));
            }
            case PREFIX -> {
                String beginning = String.join("", QueryWord.typedTerms(words.of(clause.text())));
                markedPrefixes.add(beginning);
                markedPhrases.add(clause.text());
                understood.add(new UnderstoodClause(clause, List.of()));
                steps.require(new DisjunctionMaxQuery(
                        List.of(TermQueries.prefix(beginning, fields), terms.exact(clause.text(), fields)), 0));
            }
            case WORDS -> wantWords(clause, fields);
        }
    }

    private void wantWords(Clause clause, List<MeasureText> fields) throws IOException {
        List<QueryWord> found = wordQueries.corrected(clause.text());
        understood.add(new UnderstoodClause(clause, found.stream().map(Word::of).toList()));
        if (found.isEmpty()) {
            empty.add(terms.exact(clause.text(), fields));
            return;
        }
        markedWords.addAll(found);
        if (WordQueries.isTelling(clause.text())) {
            markedPhrases.add(clause.text());
        }
        steps.requireOfAll(wordQueries.all(clause.text(), found, fields));
        for (QueryWord word : found) {
            steps.choose(wordQueries.orSplitOtherwise(word, fields));
            for (Query part : wordQueries.parts(word, fields)) {
                steps.accept(part);
            }
        }
    }

    /** Measures whose name has the words of several clauses close together come first. */
    private void addNearness() {
        List<String> typed = QueryWord.typedTerms(markedWords);
        if (understood.size() > 1 && typed.size() > 1) {
            Query near = TermQueries.near(
                    typed, NEAR_SLOP, List.of(MeasureText.NAME, MeasureText.PATH, MeasureText.DESCRIPTION));
            steps.prefer(new BoostQuery(near, NEAR_BOOST));
        }
    }

    private void exclude(Clause clause) throws IOException {
        List<MeasureText> fields = MeasureText.of(clause.field());
        understood.add(new UnderstoodClause(clause, List.of()));
        List<String> typed = QueryWord.typedTerms(words.of(clause.text()));
        Query unwanted = switch (clause.form()) {
            case PHRASE -> terms.exact(clause.text(), fields);
            case PREFIX -> TermQueries.prefix(String.join("", typed), fields);
            case WORDS ->
                typed.isEmpty()
                        ? terms.exact(clause.text(), fields)
                        : typed.size() == 1
                                ? TermQueries.term(typed.getFirst(), fields)
                                : TermQueries.near(typed, 0, fields);
        };
        steps.exclude(unwanted);
    }
}
