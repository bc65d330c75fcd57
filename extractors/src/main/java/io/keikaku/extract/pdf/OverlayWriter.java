package io.keikaku.extract.pdf;

import io.keikaku.core.file.AtomicFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a copy of pages of a PDF with boxes drawn and named on them, so that what was read can be checked at a glance.
 * Immutable and thread-safe. Equal input gives equal bytes.
 */
public final class OverlayWriter {
    /** Told apart also by those who do not see all colours: the palette of M. Okabe and K. Ito (2008). */
    private static final int[] PALETTE = {0xD55E00, 0x0072B2, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9};

    private final String password;

    /** A writer for files that open without a password. */
    public OverlayWriter() {
        this("");
    }

    /** @param password tried on encrypted files; empty for none */
    public OverlayWriter(String password) {
        this.password = password;
    }

    /**
     * Writes the pages that have boxes.
     *
     * @param source a PDF
     * @param boxes to draw; those on pages that the source does not have are left out
     * @throws IOException if the source is no PDF, no box lies on its pages, or the target cannot be written, which then
     *     stays as it was
     */
    public void write(Path source, List<OverlayBox> boxes, Path target) throws IOException {
        Map<String, Integer> colours = new LinkedHashMap<>();
        boxes.forEach(box -> colours.putIfAbsent(box.group(), PALETTE[colours.size() % PALETTE.length]));
        Map<Integer, List<OverlayBox>> byPage =
                boxes.stream().collect(Collectors.groupingBy(OverlayBox::page, TreeMap::new, Collectors.toList()));
        try (PDDocument document = Loader.loadPDF(source.toFile(), password)) {
            document.setAllSecurityToBeRemoved(true);
            for (int number = document.getNumberOfPages(); number >= 1; number--) {
                List<OverlayBox> onPage = byPage.get(number);
                if (onPage == null) {
                    document.removePage(number - 1);
                } else {
                    OverlayPage.draw(document, document.getPage(number - 1), onPage, colours);
                }
            }
            if (document.getNumberOfPages() == 0) {
                throw new IOException("nothing to draw on " + source + ": no box lies on one of its pages");
            }
            document.setDocumentId(1L);
            try (AtomicFile file = AtomicFile.create(target)) {
                document.save(file.stream());
                file.commit();
            }
        }
    }
}
