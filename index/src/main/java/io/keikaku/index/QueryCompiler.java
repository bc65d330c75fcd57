package io.keikaku.index;

import io.keikaku.index.CompiledQuery.Marks;
import io.keikaku.index.UnderstoodQuery.UnderstoodClause;
import io.keikaku.index.UnderstoodQuery.Word;
import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWord.Origin;
import io.keikaku.index.analysis.QueryWords;
import io.keikaku.index.query.Clause;
import io.keikaku.index.query.ParsedQuery;
import io.keikaku.index.query.QueryField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
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

    /** Shorter texts occur by chance across the border of two words (会計 in 協議会計画). */
    private static final int EXACT_FROM = 3;

    private static final float EXACT_BOOST = 0.5f;
    private static final float SPLIT_OTHERWISE_BOOST = 0.3f;
    private static final float SIDE_BY_SIDE_BOOST = 0.6f;
    private static final int SHORTEST_PART = 2;
    private static final float PART_BOOST = 0.5f;
    private static final float NEAR_BOOST = 0.5f;
    private static final int NEAR_SLOP = 3;

    private final QueryWords words;
    private final TermQueries terms;
    private final Corrections corrections;
    private final Rarity rarity;

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
        this.corrections = new Corrections(reader);
        this.rarity = new Rarity(reader);
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
        List<MeasureText> fields = fields(clause.field());
        switch (clause.form()) {
            case PHRASE -> {
                markedPhrases.add(clause.text());
                understood.add(new UnderstoodClause(clause, List.of()));
                steps.require(terms.exact(clause.text(), fields));
            }
            case PREFIX -> {
                String beginning = String.join("", typedTerms(words.of(clause.text())));
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
        List<QueryWord> found = new ArrayList<>();
        for (QueryWord word : words.of(clause.text())) {
            found.add(corrections.correct(word));
        }
        understood.add(new UnderstoodClause(
                clause, found.stream().map(QueryCompiler::understood).toList()));
        if (found.isEmpty()) {
            empty.add(terms.exact(clause.text(), fields));
            return;
        }
        markedWords.addAll(found);
        steps.requireOfAll(allWords(clause.text(), found, fields));
        for (QueryWord word : found) {
            steps.choose(orSplitOtherwise(word, fields));
            addParts(word, fields);
        }
    }

    /** A compound that is nowhere as a whole is better found by one of its parts than not at all. */
    private void addParts(QueryWord word, List<MeasureText> fields) throws IOException {
        if (word.typedTerms().size() > 1) {
            for (String term : word.typedTerms()) {
                if (term.length() < SHORTEST_PART) {
                    continue;
                }
                for (QueryWord part : words.of(term)) {
                    steps.accept(new BoostQuery(terms.word(part, fields, rarity), PART_BOOST));
                }
            }
        }
    }

    /** All words of a clause, or its text as it stands. */
    private Query allWords(String text, List<QueryWord> found, List<MeasureText> fields) throws IOException {
        BooleanQuery.Builder query = new BooleanQuery.Builder();
        for (QueryWord word : found) {
            query.add(orMistyped(word, fields), Occur.MUST);
        }
        List<String> typed = typedTerms(found);
        if (typed.size() > 1) {
            query.add(new BoostQuery(TermQueries.near(typed, 0, fields), SIDE_BY_SIDE_BOOST), Occur.SHOULD);
        }
        if (text.codePointCount(0, text.length()) < EXACT_FROM) {
            return query.build();
        }
        markedPhrases.add(text);
        Query exact = new BoostQuery(terms.exact(text, fields), EXACT_BOOST);
        return new DisjunctionMaxQuery(List.of(query.build(), exact), 0);
    }

    private Query orMistyped(QueryWord word, List<MeasureText> fields) throws IOException {
        Query query = terms.word(word, fields, rarity);
        return corrections.isUnknown(word)
                ? new DisjunctionMaxQuery(List.of(query, terms.roughly(word.typed(), fields)), 0)
                : query;
    }

    private Query orSplitOtherwise(QueryWord word, List<MeasureText> fields) throws IOException {
        Query query = orMistyped(word, fields);
        if (word.typed().codePointCount(0, word.typed().length()) < 2) {
            return query;
        }
        Query exact = new BoostQuery(terms.exact(word.typed(), fields), SPLIT_OTHERWISE_BOOST);
        return new DisjunctionMaxQuery(List.of(query, exact), 0);
    }

    /** Measures whose name has the words of several clauses close together come first. */
    private void addNearness() {
        List<String> typed = typedTerms(markedWords);
        if (understood.size() > 1 && typed.size() > 1) {
            Query near = TermQueries.near(
                    typed, NEAR_SLOP, List.of(MeasureText.NAME, MeasureText.PATH, MeasureText.DESCRIPTION));
            steps.prefer(new BoostQuery(near, NEAR_BOOST));
        }
    }

    private void exclude(Clause clause) throws IOException {
        List<MeasureText> fields = fields(clause.field());
        understood.add(new UnderstoodClause(clause, List.of()));
        List<String> typed = typedTerms(words.of(clause.text()));
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

    private static List<String> typedTerms(List<QueryWord> words) {
        return words.stream().flatMap(word -> word.typedTerms().stream()).toList();
    }

    private static Word understood(QueryWord word) {
        return new Word(word.typed(), spellings(word, Origin.SYNONYM), spellings(word, Origin.CORRECTION));
    }

    private static List<String> spellings(QueryWord word, Origin origin) {
        return word.spellings().stream()
                .filter(spelling -> spelling.origin() == origin)
                .map(spelling -> String.join(" ", spelling.terms()))
                .toList();
    }

    private static List<MeasureText> fields(QueryField field) {
        return switch (field) {
            case ANY -> MeasureText.ANYWHERE;
            case TITLE -> List.of(MeasureText.NAME);
            case PATH -> List.of(MeasureText.PATH);
            case DESCRIPTION -> List.of(MeasureText.DESCRIPTION);
            case DEPARTMENT -> List.of(MeasureText.DEPARTMENTS);
            case TOWN -> List.of(MeasureText.TOWN);
            case PLAN -> List.of(MeasureText.PLAN_TITLE);
        };
    }
}
