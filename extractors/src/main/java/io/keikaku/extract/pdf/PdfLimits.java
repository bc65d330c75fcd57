package io.keikaku.extract.pdf;

import java.time.Duration;

/**
 * What reading one PDF may cost. Reaching a limit of a page costs what lies beyond it on that page, with a warning;
 * reaching a limit of the document ends the reading.
 *
 * @param pages of a document
 * @param operators of a page's content stream, form XObjects included
 * @param glyphs of a page
 * @param shapes of a page
 * @param points of the paths of a page
 * @param nesting of form XObjects
 * @param pageTime for one page
 * @param documentTime for the whole document
 * @param memory bytes that decoded streams may take before they go to temporary files
 */
public record PdfLimits(
        int pages,
        int operators,
        int glyphs,
        int shapes,
        int points,
        int nesting,
        Duration pageTime,
        Duration documentTime,
        long memory) {

    /** Generous for plans: the longest seen have a few hundred pages and some ten thousand operators a page. */
    public static final PdfLimits DEFAULT = new PdfLimits(
            5_000, 2_000_000, 100_000, 60_000, 300_000, 20, Duration.ofSeconds(20), Duration.ofMinutes(5), 64L << 20);

    /** These limits with another number of pages. */
    public PdfLimits withPages(int number) {
        return new PdfLimits(number, operators, glyphs, shapes, points, nesting, pageTime, documentTime, memory);
    }
}
