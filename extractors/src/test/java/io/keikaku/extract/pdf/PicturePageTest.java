package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Warning;
import io.keikaku.extract.ocr.Tesseract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A page of a sample with a table of terms, as a scanner would give it. Skipped where Tesseract cannot read Japanese. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PicturePageTest {
    private static final int PAGE = 9;

    private Document document;
    private Document drawn;

    @BeforeAll
    void read(@TempDir Path folder) throws Exception {
        Optional<Tesseract> tesseract = Optional.of(new Tesseract());
        assumeThat(tesseract.get().missing()).as("Tesseract reads Japanese").isEmpty();
        Path sample = Path.of(System.getProperty("basedir", ""))
                .toAbsolutePath()
                .resolveSibling("samples")
                .resolve("pdf/kazemachi.pdf");
        document = read(new PdfReader(PdfLimits.DEFAULT, "", tesseract), scan(sample, folder.resolve("scan.pdf")));
        drawn = read(new PdfReader(), sample);
    }

    @Test
    void itsTextIsRead() {
        assertThat(texts(grid(document))).contains("用語", "説明", "生物多様性", "フードドライブ");
    }

    @Test
    void itsRulingsMakeTheSameCells() {
        assertThat(grid(document).rows()).isEqualTo(grid(drawn).rows());
        assertThat(grid(document).columns()).isEqualTo(grid(drawn).columns());
    }

    @Test
    void itsBoxesAreThoseOfThePage() {
        GridCell read = cell(grid(document), "生物多様性");
        GridCell printed = cell(grid(drawn), "生物多様性");
        assertThat(read.origin().box().x0()).isCloseTo(printed.origin().box().x0(), within(3.0));
        assertThat(read.origin().box().y1()).isCloseTo(printed.origin().box().y1(), within(3.0));
    }

    @Test
    void allOfItIsMarkedAsRecognised() {
        assertThat(grid(document).cells()).allMatch(cell -> cell.origin().ocr());
        assertThat(document.warnings()).extracting(Warning::code).containsExactly("OCR_TEXT");
    }

    private static Path scan(Path sample, Path target) throws IOException {
        try (PDDocument from = Loader.loadPDF(sample.toFile());
                PDDocument to = new PDDocument()) {
            PDRectangle size = from.getPage(PAGE - 1).getCropBox();
            PDPage page = new PDPage(new PDRectangle(size.getWidth(), size.getHeight()));
            to.addPage(page);
            var picture = new PDFRenderer(from).renderImageWithDPI(PAGE - 1, 200, ImageType.GRAY);
            try (PDPageContentStream content = new PDPageContentStream(to, page)) {
                content.drawImage(
                        JPEGFactory.createFromImage(to, picture, 0.8f), 0, 0, size.getWidth(), size.getHeight());
            }
            to.save(target.toFile());
        }
        return target;
    }

    private static Document read(PdfReader reader, Path file) throws Exception {
        return reader.read(file, new SourceDescription(file.toString(), "", "application/pdf", Files.size(file)));
    }

    private static Grid grid(Document document) {
        for (Block block : document.pages().getLast().blocks()) {
            if (block instanceof Grid grid) {
                return grid;
            }
        }
        throw new AssertionError("no table");
    }

    private static List<String> texts(Grid grid) {
        return grid.cells().stream().map(GridCell::text).toList();
    }

    private static GridCell cell(Grid grid, String text) {
        return grid.cells().stream()
                .filter(cell -> cell.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
