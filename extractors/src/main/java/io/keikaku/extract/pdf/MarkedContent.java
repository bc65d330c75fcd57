package io.keikaku.extract.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Follows marked-content sequences: which belong to the structure tree, which to a hidden layer. */
final class MarkedContent {
    private static final int DEEPEST = 1_000;
    /** Identifies running heads and page numbers that the producer marks as such. */
    static final int PAGINATION = -2;

    private static final Sequence OUTSIDE = new Sequence(-1, false);

    private final OptionalContent layers;
    private final Deque<Sequence> open = new ArrayDeque<>();
    private int beyond;

    MarkedContent(OptionalContent layers) {
        this.layers = layers;
    }

    /** Opens a sequence; identifiers count only in the page's own stream, forms have theirs. */
    void begin(COSName tag, COSDictionary properties, int level) {
        if (open.size() >= DEEPEST) {
            beyond++;
            return;
        }
        Sequence outer = current();
        boolean hidden = outer.hidden || COSName.OC.equals(tag) && layers.hides(properties);
        int identifier = properties == null || level > 1 ? -1 : properties.getInt(COSName.MCID, -1);
        if (COSName.ARTIFACT.equals(tag) && properties != null && isPagination(properties)) {
            identifier = PAGINATION;
        }
        open.push(new Sequence(identifier == -1 ? outer.identifier : identifier, hidden));
    }

    private static boolean isPagination(COSDictionary properties) {
        return "Pagination".equals(properties.getNameAsString(COSName.TYPE));
    }

    void end() {
        if (beyond > 0) {
            beyond--;
        } else {
            open.poll();
        }
    }

    boolean hidden() {
        return current().hidden;
    }

    boolean hides(COSDictionary optionalContent) {
        return layers.hides(optionalContent);
    }

    /** {@code -1} outside of the structure tree. */
    int identifier() {
        return current().identifier;
    }

    private Sequence current() {
        return open.isEmpty() ? OUTSIDE : open.peek();
    }

    private record Sequence(int identifier, boolean hidden) {}
}
