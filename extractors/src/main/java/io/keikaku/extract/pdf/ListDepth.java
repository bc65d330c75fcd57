package io.keikaku.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** Follows how deeply the items of a list are nested, by where their markers stand. */
final class ListDepth {
    private static final double SAME_INDENT = 4;

    private final Deque<Double> indents = new ArrayDeque<>();

    /** Depth of the next item, 0 for the outermost. */
    int of(double indent) {
        while (!indents.isEmpty() && indents.peek() > indent + SAME_INDENT) {
            indents.pop();
        }
        if (indents.isEmpty() || indents.peek() < indent - SAME_INDENT) {
            indents.push(indent);
        }
        return indents.size() - 1;
    }

    /** Something else than an item interrupts the list. */
    void end() {
        indents.clear();
    }
}
