package io.keikaku.extract.pdf;

/**
 * A line, parallel to an edge of the page, that may separate cells.
 *
 * @param at y of a horizontal ruling, x of a vertical one
 * @param from where it starts along its direction
 * @param to where it ends
 */
record Ruling(double at, double from, double to) {

    double length() {
        return to - from;
    }

    /** Whether the ruling reaches a place along its direction, give or take. */
    boolean reaches(double place, double tolerance) {
        return place >= from - tolerance && place <= to + tolerance;
    }
}
