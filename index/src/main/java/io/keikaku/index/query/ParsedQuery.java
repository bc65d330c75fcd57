package io.keikaku.index.query;

import java.util.List;

/**
 * A query in its parts.
 *
 * @param clauses in the order of the query
 * @param problems what was passed over, in the order of the query
 */
public record ParsedQuery(List<Clause> clauses, List<Problem> problems) {

    public ParsedQuery {
        clauses = List.copyOf(clauses);
        problems = List.copyOf(problems);
    }
}
