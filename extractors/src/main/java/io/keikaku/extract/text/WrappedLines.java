package io.keikaku.extract.text;

import java.util.List;

/**
 * Tells how many lines of a run are one wrapped sentence. Only what is sure is joined: all lines but the last fill the
 * measure or break off within a sentence, and the last one ends it.
 */
final class WrappedLines {
    /** Half-width columns; a shorter line is a label or a piece of a drawing. */
    private static final int LEAST_MEASURE = 30;

    private static final double FILLED = 0.85;
    private static final double OVERHANG = 1.2;
    private static final int MOST_LINES = 60;
    private static final int LEAST_UNENDED_LINES = 3;

    private final LayoutWords words;

    WrappedLines(LayoutWords words) {
        this.words = words;
    }

    /**
     * How many lines from {@code start} on are one wrapped paragraph; 1 if the line stands alone.
     *
     * @param run texts without their markers
     * @param opens whether a line of the run begins an item of its own
     */
    int length(List<String> run, List<Boolean> opens, int start) {
        int narrowest = Integer.MAX_VALUE;
        int widest = 0;
        int stop = Math.min(run.size(), start + MOST_LINES);
        for (int i = start; i < stop; i++) {
            String line = run.get(i);
            if (i > start && (opens.get(i) || words.startsAfresh(line))) {
                return 1;
            }
            int width = TextShape.width(line);
            if (i > start && Sentences.isEnded(line)) {
                boolean fits = width <= widest * OVERHANG || run.get(i - 1).endsWith("、");
                return fits ? i - start + 1 : 1;
            }
            boolean last = i == run.size() - 1;
            if (last && i - start + 1 >= LEAST_UNENDED_LINES && fills(width, narrowest, widest)) {
                return run.subList(start, i + 1).stream().anyMatch(t -> t.contains("、")) ? i - start + 1 : 1;
            }
            if (Sentences.isEnded(line)) {
                return 1;
            }
            if (!words.endsUnfinished(line)) {
                narrowest = Math.min(narrowest, width);
            }
            widest = Math.max(widest, width);
            if (narrowest < LEAST_MEASURE || narrowest < widest * FILLED) {
                return 1;
            }
        }
        return 1;
    }

    private static boolean fills(int width, int narrowest, int widest) {
        return width >= widest * FILLED && width <= widest * OVERHANG && narrowest >= LEAST_MEASURE;
    }
}
