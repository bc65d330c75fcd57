package io.keikaku.extract.pdf;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the rulings of a page image: dark runs of pixels that are long and, taken with those beside them, thin. A ruling that
 * is scanned a little aslant is a stair of such runs.
 */
final class ImageRulings {
    private static final int DARK = 140;
    /** Longer than a stroke of a letter. */
    private static final double SHORTEST_INCHES = 0.4;

    private static final double THICKEST_INCHES = 0.08;
    /** Specks of light that do not end a run. */
    private static final int GAP = 2;

    private ImageRulings() {}

    /** Boxes of the rulings in pixels, first those that run across, then those that run down. */
    static List<Rectangle> find(BufferedImage image, int dpi) {
        List<Rectangle> rulings = new ArrayList<>(along(new Pixels(image.getRaster(), false), dpi));
        for (Rectangle turned : along(new Pixels(image.getRaster(), true), dpi)) {
            rulings.add(new Rectangle(turned.y, turned.x, turned.height, turned.width));
        }
        return rulings;
    }

    private static List<Rectangle> along(Pixels pixels, int dpi) {
        List<Rectangle> ended = new ArrayList<>();
        List<Stair> open = new ArrayList<>();
        int shortest = (int) (SHORTEST_INCHES * dpi);
        for (int y = 0; y < pixels.height(); y++) {
            List<Stair> next = new ArrayList<>();
            int[] row = pixels.row(y);
            int from = -1;
            int last = -1;
            for (int x = 0; x <= row.length; x++) {
                boolean dark = x < row.length && row[x] < DARK;
                if (dark) {
                    from = from < 0 ? x : from;
                    last = x;
                } else if (from >= 0 && (x == row.length || x - last > GAP)) {
                    if (last - from >= shortest) {
                        join(new Rectangle(from, y, last + 1 - from, 1), open, next);
                    }
                    from = -1;
                }
            }
            open.forEach(stair -> ended.add(stair.box));
            open = next;
        }
        open.forEach(stair -> ended.add(stair.box));
        ended.removeIf(box -> box.height > THICKEST_INCHES * dpi);
        return ended;
    }

    /** Takes a run into the stair above it, or begins one; several stairs above become one. */
    private static void join(Rectangle run, List<Stair> open, List<Stair> next) {
        Stair joined = new Stair(new Rectangle(run), run);
        for (int i = open.size() - 1; i >= 0; i--) {
            Rectangle above = open.get(i).last;
            if (above.x <= run.x + run.width && run.x <= above.x + above.width) {
                joined.box.add(open.remove(i).box);
            }
        }
        next.add(joined);
    }

    /**
     * Runs that touch.
     *
     * @param box of all of them
     * @param last the run in the row looked at last
     */
    private record Stair(Rectangle box, Rectangle last) {}

    /** The image as it is, or with rows and columns exchanged. */
    private record Pixels(Raster raster, boolean turned) {

        int height() {
            return turned ? raster.getWidth() : raster.getHeight();
        }

        int[] row(int y) {
            return turned
                    ? raster.getSamples(y, 0, 1, raster.getHeight(), 0, (int[]) null)
                    : raster.getSamples(0, y, raster.getWidth(), 1, 0, (int[]) null);
        }
    }
}
