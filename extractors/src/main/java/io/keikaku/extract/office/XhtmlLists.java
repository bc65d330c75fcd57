package io.keikaku.extract.office;

import java.util.ArrayDeque;
import java.util.Deque;

/** The lists within which an event stands, each with its count. */
final class XhtmlLists {
    private final Deque<Counter> open = new ArrayDeque<>();

    void start(boolean numbered) {
        open.push(new Counter(numbered));
    }

    void end() {
        open.poll();
    }

    /** The marker of the next item of the innermost list; a bullet outside of all. */
    String next() {
        return open.isEmpty() ? TextBlocks.BULLET : open.peek().next();
    }

    boolean isNumbered() {
        return !open.isEmpty() && open.peek().numbered;
    }

    /** How many lists are around the innermost. */
    int depth() {
        return Math.max(0, open.size() - 1);
    }

    /** Counts the items of a list. */
    private static final class Counter {
        private final boolean numbered;
        private int count;

        Counter(boolean numbered) {
            this.numbered = numbered;
        }

        String next() {
            count++;
            return numbered ? count + "." : TextBlocks.BULLET;
        }
    }
}
