package io.keikaku.extract.table;

import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.Dittos;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.outline.LabelParser;
import java.util.regex.Pattern;

/** What a body cell looks like, by its text alone. */
public enum CellKind {
    BLANK,
    /** A number or letter that counts rows. */
    NUMBER,
    /** ○, ● and the like. */
    TICK,
    /** ⇒ and the like: what stands to the left goes on. */
    ARROW,
    /** A word or short text for a phase of work. */
    PHASE,
    QUANTITY,
    DEPARTMENT,
    /** A sentence or more. */
    PROSE,
    /** Anything else: names, headings. */
    LABEL;

    /** The katakana re (U+30EC) is set for a tick. */
    private static final Pattern TICKS = Pattern.compile("[○●◎△▲□■✓✔〇◯☆★\u30EC]{1,3}");

    private static final int MOST_TICKS = 3;

    private static final String ARROW_SIGNS = "⇒→➡➔➜⇨▶►▷➤＞>～〜~ー－―─━=＝〃-";
    private static final Pattern ARROWS =
            Pattern.compile("[⇒→➡➔➜⇨▶►▷➤＞>～〜~ー－―─━=＝-]{0,80}[⇒→➡➔➜⇨▶►▷➤＞>]|[〃～〜]|[━─]{2,80}");
    private static final Pattern WHITE = Pattern.compile("\\s");
    private static final Pattern COUNT = Pattern.compile("[0-9０-９]{1,4}");
    private static final int LONGEST_LABEL = 60;

    /** Judges one cell. */
    public static CellKind of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return BLANK;
        }
        if (text.contains("。")) {
            return PROSE;
        }
        if (text.length() <= MOST_TICKS && TICKS.matcher(text).matches()) {
            return TICK;
        }
        if (isArrow(text) || Dittos.saysLeft(text)) {
            return ARROW;
        }
        if (LabelParser.bare(text) != null || COUNT.matcher(text).matches()) {
            return NUMBER;
        }
        if (text.length() > LONGEST_LABEL) {
            return PROSE;
        }
        if (Departments.likelihood(text) >= 0.6) {
            return DEPARTMENT;
        }
        if (Quantities.likelihood(text) >= 0.6) {
            return QUANTITY;
        }
        return Stages.likelihood(text) >= 0.6 ? PHASE : LABEL;
    }

    private static boolean isArrow(String text) {
        return ARROW_SIGNS.indexOf(text.charAt(0)) >= 0
                && ARROWS.matcher(WHITE.matcher(text).replaceAll("")).matches();
    }

    /** Whether a cell holds nothing but the stroke that stands for none. */
    public static boolean isStroke(String cell) {
        String text = cell.strip();
        if (text.isEmpty() || Character.isLetterOrDigit(text.charAt(0))) {
            return false;
        }
        String compact = JapaneseText.compact(text);
        return !compact.isEmpty() && compact.chars().allMatch(c -> c == '-');
    }

    /** Whether such a cell may stand under a year. */
    public boolean fitsYear() {
        return switch (this) {
            case PHASE, QUANTITY, ARROW, TICK, NUMBER -> true;
            default -> false;
        };
    }
}
