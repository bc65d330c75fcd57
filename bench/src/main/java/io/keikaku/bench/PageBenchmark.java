package io.keikaku.bench;

import io.keikaku.core.document.DocumentReader;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.extract.PlanExtraction;
import io.keikaku.extract.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What a page costs from file to plain text with PDFBox, to a document, and to a plan: each over the same files. */
public final class PageBenchmark {
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(60);

    private PageBenchmark() {}

    /** @param arguments the folders, separated as in a class path */
    public static void main(String[] arguments) throws Exception {
        List<Path> files = PdfFiles.in(arguments[0]);
        int pages = 0;
        for (Path file : files) {
            try (PDDocument document = Loader.loadPDF(file.toFile())) {
                pages += document.getNumberOfPages();
            }
        }
        DocumentReader reader = new PdfReader();
        PlanExtraction extraction = new PlanExtraction();
        new PageRun(files, pages)
                .with("PDFBox `PDFTextStripper`", PageBenchmark::text)
                .with("PDF to `Document`", file -> reader.read(file, description(file)))
                .with("PDF to `Plan`", file -> extraction.extract(file, file.toString()))
                .print(WARM_UP, MEASURED, System.out);
    }

    private static String text(Path file) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static SourceDescription description(Path file) throws IOException {
        return new SourceDescription(file.toString(), "", "application/pdf", Files.size(file));
    }
}
