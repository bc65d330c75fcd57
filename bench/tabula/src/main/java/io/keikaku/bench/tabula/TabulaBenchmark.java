package io.keikaku.bench.tabula;

import io.keikaku.bench.PageRun;
import io.keikaku.bench.PdfFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import technology.tabula.ObjectExtractor;
import technology.tabula.Page;
import technology.tabula.PageIterator;
import technology.tabula.Rectangle;
import technology.tabula.detectors.NurminenDetectionAlgorithm;
import technology.tabula.extractors.BasicExtractionAlgorithm;
import technology.tabula.extractors.SpreadsheetExtractionAlgorithm;

/** What a page costs with tabula-java as its command line runs it with {@code --guess}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class TabulaBenchmark {

    /** Folders of PDF files, separated as in a class path. */
    @Param("samples/pdf")
    public String files;

    private List<Path> paths;

    @Setup
    public void list() throws IOException {
        paths = PdfFiles.in(files);
    }

    @Benchmark
    public void tabula(Blackhole sink) throws IOException {
        SpreadsheetExtractionAlgorithm ruled = new SpreadsheetExtractionAlgorithm();
        BasicExtractionAlgorithm plain = new BasicExtractionAlgorithm();
        for (Path path : paths) {
            try (PDDocument document = PDDocument.load(path.toFile())) {
                PageIterator pages = new ObjectExtractor(document).extract();
                while (pages.hasNext()) {
                    Page page = pages.next();
                    for (Rectangle area : new NurminenDetectionAlgorithm().detect(page)) {
                        Page part = page.getArea(area);
                        sink.consume(ruled.isTabular(part) ? ruled.extract(part) : plain.extract(part));
                    }
                }
            }
        }
    }

    /** @param arguments the folders */
    public static void main(String[] arguments) throws Exception {
        int pages = 0;
        for (Path path : PdfFiles.in(arguments[0])) {
            try (PDDocument document = PDDocument.load(path.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        PageRun.print(TabulaBenchmark.class, arguments[0], pages, System.out);
    }
}
