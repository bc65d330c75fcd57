package io.keikaku.bench;

import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.extract.PlanExtraction;
import io.keikaku.extract.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What a page costs from file to plain text with PDFBox, to a document, and to a plan: each over the same files. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class PageBenchmark {

    /** Folders of PDF files, separated as in a class path. */
    @Param("samples/pdf")
    public String files;

    private final DocumentReader reader = new PdfReader();
    private final PlanExtraction extraction = new PlanExtraction();
    private List<Path> paths;

    @Setup
    public void list() throws IOException {
        paths = PdfFiles.in(files);
    }

    @Benchmark
    public void pdfBoxText(Blackhole sink) throws IOException {
        for (Path path : paths) {
            try (PDDocument document = Loader.loadPDF(path.toFile())) {
                sink.consume(new PDFTextStripper().getText(document));
            }
        }
    }

    @Benchmark
    public void document(Blackhole sink) throws IOException, ReadException {
        for (Path path : paths) {
            SourceDescription description =
                    new SourceDescription(path.toString(), "", "application/pdf", Files.size(path));
            sink.consume(reader.read(path, description));
        }
    }

    @Benchmark
    public void plan(Blackhole sink) throws ReadException {
        for (Path path : paths) {
            sink.consume(extraction.extract(path, path.toString()));
        }
    }

    /** @param arguments the folders */
    public static void main(String[] arguments) throws Exception {
        int pages = 0;
        for (Path path : PdfFiles.in(arguments[0])) {
            try (PDDocument document = Loader.loadPDF(path.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        PageRun.print(PageBenchmark.class, arguments[0], pages, System.out);
    }
}
