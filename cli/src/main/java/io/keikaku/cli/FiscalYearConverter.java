package io.keikaku.cli;

import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.YearSpan;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a fiscal year as people write it: 2024, 2024年度, R6, 令和6年度. */
final class FiscalYearConverter implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        if (text.matches("[0-9]{4}")) {
            return Integer.valueOf(text);
        }
        return FiscalYears.parse(text, EraContext.UNKNOWN)
                .filter(span -> span.from() != null && span.from().equals(span.to()))
                .map(YearSpan::from)
                .orElseThrow(() -> new TypeConversionException("'" + text + "' is no year such as 2024, R6 or 令和6"));
    }
}
