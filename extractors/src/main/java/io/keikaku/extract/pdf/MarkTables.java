package io.keikaku.extract.pdf;

import io.keikaku.core.document.GridMark;
import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds road maps that are drawn without cells: a scale, and arrows or bars below it. Marks at one height are a row; boxes
 * with text left of them, if there are any, are the row's label.
 */
final class MarkTables {
    /** Marks and labels are at least this near to what they belong to. */
    static final double NEAREST_ROOM = 24;

    /** Text of a mark stands at most so far above or below it, in sizes of the text. */
    static final double BESIDE = 1.2;
    /** This share of the words may belong to no mark. */
    private static final double FOREIGN = 0.1;
    /** Edges of rows keep clear of those of marks, so that no mark is taken for the background of a cell. */
    static final double CLEAR = 4;

    private MarkTables() {}

    /**
     * Layouts of such tables.
     *
     * @param boxes areas and frames that belong to no other table
     * @param marks that belong to no other table
     * @param rows text that belongs to no other table
     */
    static List<CellLayout> find(List<Box> boxes, List<DrawnMark> marks, List<TextRow> rows) {
        List<CellLayout> layouts = new ArrayList<>();
        List<ScaleFinder.Scale> scales = ScaleFinder.find(boxes, rows);
        for (ScaleFinder.Scale scale : scales) {
            double end = scales.stream()
                    .filter(other -> other.y0() > scale.y1()
                            && Math.abs(other.left() - scale.left()) < scale.step()
                            && other.xs().length == scale.xs().length)
                    .mapToDouble(ScaleFinder.Scale::y0)
                    .findFirst()
                    .orElse(Double.MAX_VALUE);
            List<Box> own = boxes.stream()
                    .filter(box -> scales.stream().noneMatch(other -> isBeside(other, scale) && isBelow(box, other)))
                    .toList();
            layout(scale, end, own, marks, rows).ifPresent(layouts::add);
        }
        return layouts;
    }

    /** Whether two scales stand side by side, each above arrows of its own. */
    private static boolean isBeside(ScaleFinder.Scale other, ScaleFinder.Scale scale) {
        return other.y0() < scale.y1()
                && scale.y0() < other.y1()
                && (other.right() <= scale.left() || scale.right() <= other.left());
    }

    private static boolean isBelow(Box box, ScaleFinder.Scale scale) {
        double middle = (box.x0() + box.x1()) / 2;
        return box.y0() >= scale.y1() && middle > scale.left() && middle < scale.right();
    }

    private static Optional<CellLayout> layout(
            ScaleFinder.Scale scale, double end, List<Box> boxes, List<DrawnMark> marks, List<TextRow> rows) {
        List<Box> bands = withoutText(scale, MarkBands.of(scale, end, marks, rows), marks, rows);
        if (bands.isEmpty()
                || isWrittenBesideMarks(scale, scale.y1(), bands.getLast().y1(), marks, rows)) {
            return Optional.empty();
        }
        double[] ys = new double[bands.size() + 2];
        ys[0] = scale.y0();
        ys[1] = edge(scale.y1(), bands.getFirst().y0());
        for (int i = 1; i < bands.size(); i++) {
            ys[i + 1] = edge(bands.get(i - 1).y1(), bands.get(i).y0());
        }
        ys[bands.size() + 1] = bands.getLast().y1() + CLEAR;
        List<Box> labels = MarkLabels.find(scale, ys, boxes, rows);
        boolean header = boxes.stream()
                .anyMatch(box -> ScaleFinder.goesOn(scale, box, false)
                        || labels.isEmpty() && ScaleFinder.goesOn(scale, box, true));
        if (header) {
            return Optional.empty();
        }
        double[] xs = scale.xs();
        if (!labels.isEmpty()) {
            xs = new double[scale.xs().length + 1];
            xs[0] = labels.stream().mapToDouble(Box::x0).min().orElseThrow();
            System.arraycopy(scale.xs(), 0, xs, 1, scale.xs().length);
        }
        return Optional.of(new CellLayout(xs, ys, MarkLabels.slots(xs, ys, labels)));
    }

    private static double edge(double above, double below) {
        return below - above >= 2 * CLEAR ? (above + below) / 2 : above - CLEAR;
    }

    /** The rows down to the last arrow, if below it there are only boxes with text beside them: what the page says next. */
    private static List<Box> withoutText(
            ScaleFinder.Scale scale, List<Box> bands, List<DrawnMark> marks, List<TextRow> rows) {
        int end = bands.size();
        while (end > 1
                && !hasArrow(bands.get(end - 1), marks)
                && isWrittenBesideMarks(
                        scale, bands.get(end - 2).y1(), bands.get(end - 1).y1(), marks, rows)) {
            end--;
        }
        boolean arrows = end > 0 && hasArrow(bands.get(end - 1), marks);
        return arrows ? bands.subList(0, end) : bands;
    }

    private static boolean hasArrow(Box band, List<DrawnMark> marks) {
        return marks.stream().anyMatch(mark -> mark.kind() != GridMark.Kind.BAR && Boxes.within(mark.box(), band, 1));
    }

    /** Whether there is text below the scale that belongs to no mark: then there are cells that nobody has drawn. */
    private static boolean isWrittenBesideMarks(
            ScaleFinder.Scale scale, double top, double bottom, List<DrawnMark> marks, List<TextRow> rows) {
        int words = 0;
        int foreign = 0;
        for (TextRow row : rows) {
            TextRow inside =
                    row.middle() > top && row.middle() < bottom ? row.between(scale.left(), scale.right()) : null;
            if (inside != null) {
                words += inside.words().size();
                foreign += (int) inside.words().stream()
                        .filter(word -> marks.stream().noneMatch(mark -> isBeside(word, mark.box())))
                        .count();
            }
        }
        return words == 0 || foreign > FOREIGN * words;
    }

    private static boolean isBeside(TextRow.Word word, Box mark) {
        double room = BESIDE * word.size();
        return Boxes.centred(
                word.box(), new Box(mark.x0() - room, mark.y0() - room, mark.x1() + room, mark.y1() + room));
    }
}
