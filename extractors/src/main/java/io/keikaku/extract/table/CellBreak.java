package io.keikaku.extract.table;

import io.keikaku.core.document.GridCell;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Sentences;
import io.keikaku.extract.outline.LabelParser;
import java.util.regex.Pattern;

/** What two cells, the last of a page and the first of the next in one column, say of whether they are one. */
enum CellBreak {
    /** They are one cell: the first breaks off, or the second cannot begin a cell. */
    ONE,
    /** They may be. */
    MAY_BE_ONE,
    /** They are hardly one cell: the first is complete, and the second too. */
    HARDLY_ONE,
    /** They are two: the second begins with a number of its own. */
    TWO;

    private static final Pattern UNFINISHED = TablePhrases.pattern("unfinished");
    private static final Pattern NO_BEGINNING = TablePhrases.pattern("no-beginning");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    /** Names have more letters. */
    private static final int SHORT = 3;

    /**
     * @param prose whether the other cells of the column hold whole sentences
     * @param full whether the last line of the upper cell has no room left
     */
    static CellBreak between(GridCell upper, GridCell lower, boolean prose, boolean full) {
        String above = upper.text().strip();
        String below = lower.text().strip();
        if (above.isEmpty() || below.isEmpty() || above.equals(below) && above.length() > 1) {
            return MAY_BE_ONE;
        }
        if (Brackets.isLeftOpen(JapaneseText.joinLines(above))
                || NO_BEGINNING.matcher(below).find()) {
            return ONE;
        }
        if (LabelParser.bare(below) != null || LabelParser.parse(below).label() != null) {
            return isCutNumber(above, below, full) ? MAY_BE_ONE : TWO;
        }
        if (UNFINISHED.matcher(above).find()) {
            return ONE;
        }
        if (prose) {
            return Sentences.isEnded(above) ? HARDLY_ONE : ONE;
        }
        boolean letters = LETTER.matcher(below).find() && CellKind.of(below) == CellKind.LABEL;
        if (letters && above.length() > 1 && (below.length() == 1 || full && below.length() <= SHORT)) {
            return ONE;
        }
        boolean departments = CellKind.of(above) == CellKind.DEPARTMENT && CellKind.of(below) == CellKind.DEPARTMENT;
        return departments || full || isCutNumber(above, below, full) ? MAY_BE_ONE : HARDLY_ONE;
    }

    /** The text of two cells that are one. */
    static String glued(String above, String below) {
        if (above.isBlank() || below.isBlank() || above.strip().equals(below.strip())) {
            return above.isBlank() ? below : above;
        }
        return above + (isNumberPart(above, below) ? "" : "\n") + below;
    }

    private static boolean isCutNumber(String above, String below, boolean full) {
        boolean grouped = above.endsWith(",") || above.endsWith("，");
        return isNumberPart(above, below) && (full || grouped);
    }

    private static boolean isNumberPart(String above, String below) {
        char last = above.charAt(above.length() - 1);
        return (Character.isDigit(last) || ",，.．".indexOf(last) >= 0)
                && above.chars().anyMatch(Character::isDigit)
                && Character.isDigit(below.charAt(0));
    }
}
