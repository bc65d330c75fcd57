package io.keikaku.index.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the query language. Never fails: what cannot be understood becomes a {@link Problem}.
 *
 * <pre>
 * query   = { clause }                    separated by white space, also full-width
 * clause  = ["-"] [field ":"] ( phrase | word ["*"] )
 * phrase  = '"' text '"'
 * </pre>
 *
 * <p>The marks may be full-width. A colon or hyphen elsewhere is part of the word ({@code 10:30}, {@code 1-1-2}).
 */
public final class QueryParser {

    /** The rest of a longer query is passed over. */
    static final int MAX_LENGTH = 1_000;

    /** Further clauses are passed over. */
    static final int MAX_CLAUSES = 64;

    private static final String QUOTES = "\"＂“”〝〟";
    private static final String MINUS = "-－−";
    private static final String COLONS = ":：";
    private static final String STARS = "*＊";

    private final String query;
    private final List<Clause> clauses = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int at;

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
        if (is(QUOTES, at, end)) {
            phrase(field, excluded, end);
        } else {
            word(field, excluded, start, end);
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

    private void phrase(QueryField field, boolean excluded, int end) {
        int open = at++;
        int close = at;
        while (close < end && QUOTES.indexOf(query.charAt(close)) < 0) {
            close++;
        }
        if (close == end) {
            problem(open, end, "the quotation mark is not closed; read as closed at the end");
        }
        add(field, Clause.Form.PHRASE, query.substring(at, close), excluded, open, Math.min(close + 1, end));
        at = Math.min(close + 1, end);
    }

    private void word(QueryField field, boolean excluded, int start, int end) {
        int from = at;
        while (at < end && !isSpace(query.charAt(at)) && !is(QUOTES, at, end)) {
            at++;
        }
        int to = at;
        boolean prefix = to > from && is(STARS, to - 1, end);
        String text = query.substring(from, prefix ? to - 1 : to);
        add(field, prefix ? Clause.Form.PREFIX : Clause.Form.WORDS, text, excluded, start, to);
    }

    private void add(QueryField field, Clause.Form form, String text, boolean excluded, int start, int end) {
        if (text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            problem(start, end, "there is no word here");
        } else {
            clauses.add(new Clause(field, form, text, excluded));
        }
    }

    private void problem(int start, int end, String message) {
        problems.add(new Problem(start, end, message));
    }

    private void skipSpace(int end) {
        while (at < end && isSpace(query.charAt(at))) {
            at++;
        }
    }

    private boolean is(String marks, int index, int end) {
        return index < end && marks.indexOf(query.charAt(index)) >= 0;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u3000' || c == '、' || c == ',';
    }
}
