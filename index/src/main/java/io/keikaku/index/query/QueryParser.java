package io.keikaku.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the query language. Never fails: what cannot be understood becomes a {@link Problem}.
 *
 * <pre>
 * query   = { clause }                    separated by white space, also full-width, and commas
 * clause  = ["-" | "NOT "] [field ":"] ( phrase | word ["*"] )
 * phrase  = '"' text '"'
 * </pre>
 *
 * <p>The marks may be full-width. A colon, hyphen or comma elsewhere is part of the word ({@code 10:30}, {@code 1-1-2},
 * {@code 2,000}). {@code AND} between clauses is what is meant anyway; {@code OR} is not part of the language.
 */
public final class QueryParser {

    /** The rest of a longer query is passed over. */
    static final int MAX_LENGTH = 300;

    /** Further clauses are passed over. */
    static final int MAX_CLAUSES = 64;

    /** The rest of a longer phrase is passed over. */
    static final int MAX_PHRASE = 100;

    private static final String QUOTES = "\"＂“”〝〟";
    private static final String MINUS = "-－−";
    private static final String COLONS = ":：";
    private static final String COMMAS = ",，";
    private static final String STARS = "*＊";

    private final String query;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;
    private boolean afterNot;

    private QueryParser(String query) {
        this.query = query;
    }

    /** Reads a query. */
    public static ParsedQuery parse(String query) {
        return new QueryParser(query == null ? "" : query).parse();
    }

    private ParsedQuery parse() {
        int end = Math.min(query.length(), MAX_LENGTH);
        if (query.length() > end) {
            problem(end, query.length(), "the query is longer than " + MAX_LENGTH + " characters");
        }
        for (skipSpace(end); at < end; skipSpace(end)) {
            if (clauses.size() == MAX_CLAUSES) {
                problem(at, end, "the query has more than " + MAX_CLAUSES + " parts");
                break;
            }
            clause(end);
        }
        return new ParsedQuery(clauses, problems);
    }

    private void clause(int end) {
        int start = at;
        boolean excluded = is(MINUS, at, end);
        if (excluded) {
            at++;
        }
        QueryField field = field(end);
        if (!is(QUOTES, at, end)) {
            word(field, excluded, start, end);
            return;
        }
        int close = closing(at, end);
        if (close < 0) {
            problem(at, at + 1, "the quotation mark is not closed; the words after it are looked for one by one");
            at++;
            word(field, excluded, at, end);
        } else {
            phrase(field, excluded, start, close);
        }
    }

    /** Reads a field and its colon; a word that has a colon but is no field stays where it is. */
    private QueryField field(int end) {
        int colon = at;
        while (colon < end && Character.isLetter(query.charAt(colon))) {
            colon++;
        }
        if (colon == at || !is(COLONS, colon, end)) {
            return QueryField.ANY;
        }
        String name = query.substring(at, colon);
        Optional<QueryField> field = QueryField.named(name);
        if (field.isEmpty()) {
            problem(at, colon, "no field is called '" + name + "'; there are " + QueryField.known());
        }
        at = colon + 1;
        return field.orElse(QueryField.ANY);
    }

    private void phrase(QueryField field, boolean excluded, int start, int close) {
        int open = at + 1;
        int end = Math.min(close, open + MAX_PHRASE);
        if (end < close) {
            problem(end, close, "the phrase is longer than " + MAX_PHRASE + " characters");
        }
        at = close + 1;
        add(field, Clause.Form.PHRASE, query.substring(open, end), excluded, start, at);
    }

    /** The next quotation mark after one, or -1. */
    private int closing(int open, int end) {
        for (int i = open + 1; i < end; i++) {
            if (is(QUOTES, i, end)) {
                return i;
            }
        }
        return -1;
    }

    private void word(QueryField field, boolean excluded, int start, int end) {
        int from = at;
        while (at < end && !isSpace(at) && !is(QUOTES, at, end)) {
            at++;
        }
        int to = at;
        boolean prefix = to > from && is(STARS, to - 1, end);
        String text = query.substring(from, prefix ? to - 1 : to);
        if (start < from || !isOperator(text, start, to)) {
            add(field, prefix ? Clause.Form.PREFIX : Clause.Form.WORDS, text, excluded, start, to);
        }
    }

    private boolean isOperator(String word, int start, int end) {
        switch (word) {
            case "AND" -> afterNot = false;
            case "NOT" -> afterNot = true;
            case "OR" ->
                problem(start, end, "OR is not understood; measures with most of the words follow those with all");
            default -> {
                return false;
            }
        }
        return true;
    }

    private void add(QueryField field, Clause.Form form, String text, boolean excluded, int start, int end) {
        if (text.codePoints().anyMatch(Character::isLetterOrDigit)) {
            clauses.add(new Clause(field, form, text, excluded || afterNot));
        } else if (start < end) {
            problem(start, end, "there is no word here");
        }
        afterNot = false;
    }

    private void problem(int start, int end, String message) {
        problems.add(new Problem(start, end, message));
    }

    private void skipSpace(int end) {
        while (at < end && isSpace(at)) {
            at++;
        }
    }

    private boolean is(String marks, int index, int end) {
        return index < end && marks.indexOf(query.charAt(index)) >= 0;
    }

    /** White space, also full-width, and commas, but not those of a number. */
    private boolean isSpace(int index) {
        char c = query.charAt(index);
        boolean inNumber = index > 0
                && index + 1 < query.length()
                && Character.isDigit(query.charAt(index - 1))
                && Character.isDigit(query.charAt(index + 1));
        return Character.isWhitespace(c) || c == '\u3000' || c == '、' || (COMMAS.indexOf(c) >= 0 && !inNumber);
    }
}
