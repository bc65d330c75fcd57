package io.keikaku.bench.tabula;

import io.keikaku.bench.PageRun;
import io.keikaku.bench.PdfFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.Rectangle;
import technology.tabula.Table;
import technology.tabula.detectors.NurminenDetectionAlgorithm;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** What a page costs with tabula-java as its command line runs it with {@code --guess}, and with the PDFBox that it needs. */
public final class TabulaBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(30);

    private TabulaBenchmark() {}

    /** @param arguments the folders, separated as in a class path */
    public static void main(String[] arguments) throws Exception {
        List<Path> files = PdfFiles.in(arguments[0]);
        int pages = 0;
        for (Path file : files) {
            try (PDDocument document = PDDocument.load(file.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        new PageRun(files, pages)
                .with("PDFBox 2 `PDFTextStripper`", TabulaBenchmark::text)
                .with("tabula-java, PDF to tables", TabulaBenchmark::tables)
                .print(WARM_UP, MEASURED, System.out);
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = PDDocument.load(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static List<Table> tables(Path file) throws IOException {
        SpreadsheetExtractionAlgorithm ruled = new SpreadsheetExtractionAlgorithm();
        BasicExtractionAlgorithm plain = new BasicExtractionAlgorithm();
        List<Table> tables = new ArrayList<>();
        try (PDDocument document = PDDocument.load(file.toFile())) {
            PageIterator pages = new ObjectExtractor(document).extract();
            while (pages.hasNext()) {
                Page page = pages.next();
                for (Rectangle area : new NurminenDetectionAlgorithm().detect(page)) {
                    Page part = page.getArea(area);
                    tables.addAll(ruled.isTabular(part) ? ruled.extract(part) : plain.extract(part));
                }
            }
        }
        return tables;
    }
}
