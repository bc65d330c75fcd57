package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;

/** Counts what one document has used of its limits. */
final class Budget {
    private final OfficeLimits limits;
    private long characters;
    private long cells;

    Budget(OfficeLimits limits) {
        this.limits = limits;
    }

    void text(int length) throws ReadException {
        characters += length;
        require(characters <= limits.characters(), "characters of text", limits.characters());
    }

    void cells(long count) throws ReadException {
        cells += count;
        require(cells <= limits.cells(), "cells", limits.cells());
    }

    void page(int number) throws ReadException {
        require(number <= limits.pages(), "pages", limits.pages());
    }

    void depth(int depth) throws ReadException {
        require(depth <= limits.depth(), "elements nested in one another", limits.depth());
    }

    private static void require(boolean within, String what, long limit) throws ReadException {
        if (!within) {
            throw new ReadException(ReadException.Kind.LIMIT, "the file has more than " + limit + " " + what);
        }
    }
}
