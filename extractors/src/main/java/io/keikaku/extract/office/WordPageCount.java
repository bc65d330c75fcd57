package io.keikaku.extract.office;

/**
 * Counts the pages of a Word document. Word's own record of its page breaks is exact; from the first one on the breaks that
 * the author set do not count.
 */
final class WordPageCount {
    private int page = 1;
    private int set;
    private boolean laidOut;

    /** The current page, 1-based. */
    int page() {
        return page;
    }

    /** A break that the author set. */
    void breakSet() {
        if (!laidOut) {
            page++;
            set++;
        }
    }

    /** A break that Word recorded when it laid the document out. */
    void breakRecorded() {
        boolean counted = !laidOut && set > 0;
        laidOut = true;
        if (!counted) {
            page++;
        }
    }
}
