package io.keikaku.extract.pdf;

import io.keikaku.core.model.Box;

/** How text runs, and how to turn the page so that it runs from left to right with lines going down. */
enum WritingDirection {
    RIGHTWARDS {
        @Override
        Box turn(Box box) {
            return box;
        }

        @Override
        Box turnBack(Box box) {
            return box;
        }
    },
    /** Top to bottom, lines from right to left: vertical writing, and text turned clockwise. */
    DOWNWARDS {
        @Override
        Box turn(Box box) {
            return new Box(box.y0(), -box.x1(), box.y1(), -box.x0());
        }

        @Override
        Box turnBack(Box box) {
            return new Box(-box.y1(), box.x0(), -box.y0(), box.x1());
        }
    },
    LEFTWARDS {
        @Override
        Box turn(Box box) {
            return new Box(-box.x1(), -box.y1(), -box.x0(), -box.y0());
        }

        @Override
        Box turnBack(Box box) {
            return turn(box);
        }
    },
    /** Bottom to top, lines from left to right: text turned anticlockwise. */
    UPWARDS {
        @Override
        Box turn(Box box) {
            return new Box(-box.y1(), box.x0(), -box.y0(), box.x1());
        }

        @Override
        Box turnBack(Box box) {
            return new Box(box.y0(), -box.x1(), box.y1(), -box.x0());
        }
    };

    /** The box on the page as turned. */
    abstract Box turn(Box box);

    /** The box on the page as displayed, of one on the page as turned. */
    abstract Box turnBack(Box box);

    static WritingDirection of(Glyph glyph) {
        if (glyph.vertical()) {
            return DOWNWARDS;
        }
        return switch (glyph.rotation()) {
            case 90 -> DOWNWARDS;
            case 180 -> LEFTWARDS;
            case 270 -> UPWARDS;
            default -> RIGHTWARDS;
        };
    }
}
