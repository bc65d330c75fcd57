package io.keikaku.extract.table;

import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.YearSpan;
import java.util.List;
import java.util.Optional;

/**
 * What a header says beside its year: R5実績 stands above results, 事業費 R6 above costs. Columns of results hold a baseline
 * where their cells are figures and remarks where they are sentences; what is under any other year is planned.
 */
final class YearStanding {
    private static final double MOST = 0.6;
    private static final int LONGEST = 30;

    private YearStanding() {}

    /** The column, which has years, in the role that its header and cells give. */
    static Column of(Column column, List<String> headers, ColumnProfile profile, EraContext eras) {
        for (String header : headers) {
            ValueWords.Kind kind = kind(header, eras).orElse(null);
            if (kind == ValueWords.Kind.COST) {
                return column.as(ColumnRole.FIELD, "header names costs");
            }
            if (kind == ValueWords.Kind.ACTUAL && isFigures(profile)) {
                return column.as(ColumnRole.BASELINE, "header names results");
            }
            if (kind == ValueWords.Kind.ACTUAL && profile.share(CellKind.PROSE) >= MOST) {
                return column.as(ColumnRole.FIELD, "header names results, cells are prose");
            }
        }
        return column;
    }

    private static boolean isFigures(ColumnProfile profile) {
        return profile.share(CellKind.QUANTITY) + profile.share(CellKind.NUMBER) >= MOST;
    }

    /** Of a header that is such a word, or a year before or behind one. */
    private static Optional<ValueWords.Kind> kind(String header, EraContext eras) {
        String text = JapaneseText.joinLines(header).strip();
        Optional<ValueWords.Kind> whole = ValueWords.kind(text);
        if (whole.isPresent() || text.length() > LONGEST) {
            return whole;
        }
        for (int i = 1; i < text.length(); i++) {
            String head = text.substring(0, i);
            String tail = text.substring(i);
            Optional<ValueWords.Kind> behind = ValueWords.kind(tail);
            if (behind.isPresent() && isYear(head, eras)) {
                return behind;
            }
            Optional<ValueWords.Kind> before = ValueWords.kind(head);
            if (before.isPresent() && isYear(tail, eras)) {
                return before;
            }
        }
        return Optional.empty();
    }

    private static boolean isYear(String text, EraContext eras) {
        Optional<YearSpan> years = FiscalYears.parse(text, eras);
        return years.isPresent() && years.get().from() != null;
    }
}
