package io.keikaku.cli;

import io.keikaku.index.query.Problem;

/** Shows the part of a query that was passed over, with marks below it; of a long query only what is around the part. */
final class ProblemText {

    private static final int BEFORE = 30;
    private static final int AFTER = 30;

    private ProblemText() {}

    static String of(String query, Problem problem) {
        int from = problem.start() <= BEFORE ? 0 : problem.start() - BEFORE;
        int to = Math.min(query.length(), Math.min(problem.end(), problem.start() + AFTER) + AFTER);
        String before = (from == 0 ? "" : "…") + query.substring(from, problem.start());
        String part = query.substring(problem.start(), Math.min(problem.end(), to));
        String after = query.substring(problem.start() + part.length(), to) + (to == query.length() ? "" : "…");
        return problem.message() + " (character " + (problem.start() + 1) + ")\n  " + before + part + after + "\n  "
                + " ".repeat(TextWidth.of(before)) + "^".repeat(Math.max(1, TextWidth.of(part)));
    }
}
