package io.keikaku.extract.text;

import io.keikaku.extract.japanese.Sentences;
import java.util.ArrayList;
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
     * How many lines each paragraph of a run has, in order; their sum is the length of the run.
     *
     * @param run texts without their markers
     * @param opens whether a line of the run begins an item of its own
     */
    List<Integer> lengths(List<String> run, List<Boolean> opens) {
        List<Shape> shapes = new ArrayList<>(run.size());
        for (int i = 0; i < run.size(); i++) {
            shapes.add(shape(run.get(i), opens.get(i)));
        }
        List<Integer> lengths = new ArrayList<>();
        for (int start = 0; start < shapes.size(); start += lengths.get(lengths.size() - 1)) {
            lengths.add(length(shapes, start));
        }
        return lengths;
    }

    private Shape shape(String line, boolean opens) {
        return new Shape(
                TextShape.width(line),
                opens || words.startsAfresh(line),
                Sentences.isEnded(line),
                words.endsUnfinished(line),
                opens && Sentences.endsClosed(line),
                line.endsWith("、"),
                line.contains("、"));
    }

    private static int length(List<Shape> run, int start) {
        int narrowest = Integer.MAX_VALUE;
        int widest = 0;
        boolean clauses = false;
        int stop = Math.min(run.size(), start + MOST_LINES);
        for (int i = start; i < stop; i++) {
            Shape line = run.get(i);
            int lines = i - start + 1;
            if (i > start && line.opens()) {
                return 1;
            }
            if (line.ended()) {
                boolean fits = i > start
                        && (line.width() <= widest * OVERHANG || run.get(i - 1).comma());
                return fits ? lines : 1;
            }
            if (i == start && line.closed()) {
                return 1;
            }
            clauses |= line.clauses();
            if (i == run.size() - 1 && lines >= LEAST_UNENDED_LINES && fills(line.width(), narrowest, widest)) {
                return clauses ? lines : 1;
            }
            if (!line.unfinished()) {
                narrowest = Math.min(narrowest, line.width());
            }
            widest = Math.max(widest, line.width());
            if (narrowest < LEAST_MEASURE || narrowest < widest * FILLED) {
                return 1;
            }
        }
        return 1;
    }

    private static boolean fills(int width, int narrowest, int widest) {
        return width >= widest * FILLED && width <= widest * OVERHANG && narrowest >= LEAST_MEASURE;
    }

    /**
     * What matters of a line.
     *
     * @param opens it begins an item, a heading or the like
     * @param ended it ends a sentence
     * @param unfinished it breaks off within a sentence
     * @param closed it begins an item and ends in a closing bracket, as titles with remarks do
     * @param comma it ends in a comma
     * @param clauses it has a comma anywhere
     */
    private record Shape(
            int width,
            boolean opens,
            boolean ended,
            boolean unfinished,
            boolean closed,
            boolean comma,
            boolean clauses) {}
}
