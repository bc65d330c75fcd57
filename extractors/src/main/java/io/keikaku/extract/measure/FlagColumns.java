package io.keikaku.extract.measure;

import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.Column;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads columns of ticks. A column that stands for another plan, by its own header or by a legend that explains its symbol,
 * gives a reference; any other is kept under its header.
 */
final class FlagColumns {
    private static final Pattern PLAN = MeasurePhrases.pattern("plan-of-column");

    private final Map<String, String> legend;

    /**
     * @param legend what the numbers above the columns stand for: {@code ①} → a plan's name
     */
    FlagColumns(Map<String, String> legend) {
        this.legend = legend;
    }

    /** Takes a cell over; tells which part of the measure it is, if any. */
    Optional<String> read(Column column, String text, Mention mention) {
        if (CellKind.of(text) != CellKind.TICK || column.header().isEmpty()) {
            return Optional.empty();
        }
        String header = column.header();
        for (String word : header.split(" ")) {
            if (LabelParser.bare(word) != null && legend.containsKey(word.strip())) {
                header = legend.get(word.strip());
            }
        }
        if (PLAN.matcher(header).find()) {
            mention.relatedPlans.add(header);
            return Optional.of("relatedPlans");
        }
        mention.fields.put(header, JapaneseText.joinLines(text));
        return Optional.of("fields");
    }
}
