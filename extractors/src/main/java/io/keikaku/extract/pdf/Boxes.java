package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;

/** How boxes lie to one another. */
final class Boxes {
    private Boxes() {}

    /** Area that two boxes share. */
    static double overlap(Box a, Box b) {
        double width = Math.min(a.x1(), b.x1()) - Math.max(a.x0(), b.x0());
        double height = Math.min(a.y1(), b.y1()) - Math.max(a.y0(), b.y0());
        return width > 0 && height > 0 ? width * height : 0;
    }

    /** Whether a box lies within another, give or take. */
    static boolean within(Box inner, Box outer, double tolerance) {
        return inner.x0() >= outer.x0() - tolerance
                && inner.y0() >= outer.y0() - tolerance
                && inner.x1() <= outer.x1() + tolerance
                && inner.y1() <= outer.y1() + tolerance;
    }

    /** Whether the centre of a box lies within another. */
    static boolean centred(Box inner, Box outer) {
        double x = (inner.x0() + inner.x1()) / 2;
        double y = (inner.y0() + inner.y1()) / 2;
        return x >= outer.x0() && x < outer.x1() && y >= outer.y0() && y < outer.y1();
    }
}
