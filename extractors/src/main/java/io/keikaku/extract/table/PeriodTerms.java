package io.keikaku.extract.table;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearSpan;
import io.keikaku.extract.outline.Lines;
import io.keikaku.extract.outline.Outline;
import io.keikaku.extract.outline.Placed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The years that a plan means by words such as "short term" or "first half": learned from where it says so, in a sentence, in
 * brackets behind the word, or in the cell beside it. Immutable once learned.
 */
public final class PeriodTerms {
    private static final Pattern TERM = TablePhrases.pattern("term");
    private static final Pattern DEFINED = TablePhrases.pattern("defined-term");

    private static final Pattern BRACKETED = Pattern.compile("[（(\\[［【〔][^（）()]{1,24}[）)\\]］】〕]", Pattern.DOTALL);
    private static final String ANY_YEAR = TablePhrases.pattern("any-year").pattern();

    private final Map<String, YearSpan> terms = new HashMap<>();

    private PeriodTerms() {}

    /** Whether a header is such a word, alone or with a bracket behind it. */
    static boolean isTerm(String header) {
        String text = header.strip();
        Matcher matcher = TERM.matcher(text);
        String rest = matcher.lookingAt() ? text.substring(matcher.end()).strip() : text;
        return rest.isEmpty()
                || (rest.length() < text.length() && BRACKETED.matcher(rest).matches());
    }

    /** Learns the terms of a document. */
    static PeriodTerms of(Outline outline, EraContext eras) {
        PeriodTerms terms = new PeriodTerms();
        for (Placed placed : outline.blocks()) {
            if (placed.block() instanceof Grid grid) {
                terms.learn(grid, eras);
            } else {
                terms.learn(Lines.of(placed.block()), eras);
            }
        }
        return terms;
    }

    private void learn(Grid grid, EraContext eras) {
        List<GridCell> cells = grid.cells();
        for (int i = 0; i < cells.size(); i++) {
            String text = cells.get(i).text().strip();
            learn(text, eras);
            boolean beside = i + 1 < cells.size()
                    && cells.get(i + 1).row() == cells.get(i).row();
            if (beside && TERM.matcher(text).matches()) {
                define(text, cells.get(i + 1).text(), eras);
            }
        }
    }

    private void learn(String text, EraContext eras) {
        Matcher matcher = DEFINED.matcher(text);
        while (matcher.find()) {
            define(matcher.group(1), matcher.group(2), eras);
        }
    }

    private void define(String term, String years, EraContext eras) {
        FiscalYears.parse(years, eras)
                .filter(span -> span.from() != null)
                .ifPresent(span -> terms.putIfAbsent(term, span));
    }

    /** The years of a header that is such a word, with or without its years, or what stands beside years elsewhere, behind it. */
    Optional<YearSpan> years(String header) {
        String text = header.strip();
        Matcher matcher = TERM.matcher(text);
        if (!matcher.lookingAt() || !terms.containsKey(matcher.group(1))) {
            return Optional.empty();
        }
        String rest = text.substring(matcher.end());
        boolean whole = rest.isBlank()
                || BRACKETED.matcher(rest.strip()).matches()
                || FiscalYears.parse(ANY_YEAR + rest, EraContext.UNKNOWN).isPresent();
        return whole ? Optional.of(terms.get(matcher.group(1))) : Optional.empty();
    }
}
