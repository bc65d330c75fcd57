package io.keikaku.index;

import io.keikaku.index.analysis.QueryWord;
import io.keikaku.index.analysis.QueryWords;
import io.keikaku.index.query.Clause;
import io.keikaku.index.query.QueryField;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Joins neighbouring words of a query for which there is a synonym as one expression (electric vehicle, オープン データ). */
final class ClauseJoiner {

    private final QueryWords words;

    ClauseJoiner(QueryWords words) {
        this.words = words;
    }

    List<Clause> join(List<Clause> clauses) throws IOException {
        List<Clause> joined = new ArrayList<>();
        List<Clause> run = new ArrayList<>();
        for (Clause clause : clauses) {
            if (isPlain(clause)) {
                run.add(clause);
            } else {
                joined.addAll(joinRun(run));
                run.clear();
                joined.add(clause);
            }
        }
        joined.addAll(joinRun(run));
        return joined;
    }

    private static boolean isPlain(Clause clause) {
        return clause.form() == Clause.Form.WORDS && clause.field() == QueryField.ANY && !clause.excluded();
    }

    private List<Clause> joinRun(List<Clause> run) throws IOException {
        if (run.size() < 2) {
            return List.copyOf(run);
        }
        String text = String.join(" ", run.stream().map(Clause::text).toList());
        List<QueryWord> found = words.of(text);
        List<Clause> joined = new ArrayList<>();
        int from = 0;
        int end = 0;
        for (Clause clause : run) {
            end += clause.text().length();
            int border = end;
            if (found.stream().noneMatch(word -> word.start() < border && word.end() > border)) {
                joined.add(new Clause(QueryField.ANY, Clause.Form.WORDS, text.substring(from, end), false));
                from = end + 1;
            }
            end++;
        }
        return joined;
    }
}
