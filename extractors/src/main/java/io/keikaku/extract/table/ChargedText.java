package io.keikaku.extract.table;

import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.JapaneseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cells that tell of several measures one after the other, each ending with the departments in charge in brackets, as the answers
 * beside an assessment do. A measure is named by a line in brackets or behind a sign, else by its first sentence.
 */
final class ChargedText {
    private static final double SURE = 0.8;
    private static final double SURE_IN_SQUARE = 0.6;
    private static final int LONGEST_NAME = 60;
    private static final String SQUARE = "【[［〔";
    private static final Pattern AT_END =
            Pattern.compile("[【\\[［〔(（]([^【】\\[\\]［］〔〕()（）]{2,60})[】\\]］〕)）][。\\s\\u3000]*(?=\\n|$)");

    /** How such a cell ends, whatever stands before. */
    private static final Pattern ENDED = Pattern.compile("[】\\]］〕)）][。\\s\\u3000]*\\z");

    private ChargedText() {}

    /** The measures of a cell, in order; empty where any part of the cell has no departments. */
    static List<TitledText> all(String cell) {
        if (!ENDED.matcher(cell).find() || CellKind.of(cell) != CellKind.PROSE) {
            return List.of();
        }
        List<TitledText> all = new ArrayList<>();
        Matcher end = AT_END.matcher(cell);
        int from = 0;
        while (end.find()) {
            if (names(end)) {
                Optional<TitledText> item =
                        item(cell.substring(from, end.start()).strip(), JapaneseText.joinLines(end.group(1)));
                if (item.isEmpty()) {
                    return List.of();
                }
                all.add(item.get());
                from = end.end();
            }
        }
        return cell.substring(from).isBlank() ? all : List.of();
    }

    private static boolean names(Matcher brackets) {
        boolean square = SQUARE.indexOf(brackets.group().charAt(0)) >= 0;
        return Departments.likelihood(JapaneseText.joinLines(brackets.group(1))) >= (square ? SURE_IN_SQUARE : SURE);
    }

    private static Optional<TitledText> item(String text, String departments) {
        if (!text.contains("。")) {
            return Optional.empty();
        }
        int line = text.indexOf('\n');
        String first = line < 0 ? "" : text.substring(0, line).strip();
        TitledText titled;
        if (Brackets.isEnclosed(first) && first.length() <= LONGEST_NAME) {
            titled = new TitledText(first, text.substring(line).strip());
        } else {
            List<TitledText> marked = TitledText.all(text);
            titled = marked.size() == 1
                    ? marked.getFirst()
                    : TitledText.firstSentence(text).stream().findFirst().orElse(new TitledText(text, ""));
        }
        return Optional.of(new TitledText(titled.name(), titled.text(), departments));
    }
}
