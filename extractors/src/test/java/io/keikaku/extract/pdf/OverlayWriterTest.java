package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.keikaku.core.model.Box;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OverlayWriterTest {
    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void target() {
        target = folder.resolve("overlay.pdf");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 90, 180, 270})
    @DisplayName("a box is drawn where it was read, however the page is rotated")
    void drawn(int rotation) throws IOException {
        Box box = new Box(30, 40, 130, 60);
        new OverlayWriter().write(source(1, rotation), List.of(new OverlayBox(1, box, "name", "name")), target);
        Box drawn = PageDump.pages(target.toFile(), new ArrayList<>())
                .get(0)
                .shapes()
                .get(0)
                .box();
        assertThat(drawn.edges()).containsExactly(box.edges(), within(0.7));
    }

    @Test
    @DisplayName("a box is named at its upper edge")
    void named() throws IOException {
        Box box = new Box(30, 40, 130, 60);
        new OverlayWriter().write(source(1, 90), List.of(new OverlayBox(1, box, "m1 名 name", "name")), target);
        PageContent page = PageDump.pages(target.toFile(), new ArrayList<>()).get(0);
        assertThat(page.glyphs().stream().map(Glyph::text)).containsSequence("n", "a", "m", "e");
        assertThat(page.glyphs().get(0).box().y1()).isCloseTo(43, within(2.0));
    }

    @Test
    @DisplayName("only pages with boxes are copied")
    void pages() throws IOException {
        OverlayBox box = new OverlayBox(2, new Box(0, 0, 9, 9), "name", "name");
        new OverlayWriter().write(source(3, 0), List.of(box), target);
        assertThat(PageDump.pages(target.toFile(), new ArrayList<>())).hasSize(1);
    }

    @Test
    @DisplayName("equal input gives equal bytes")
    void equalBytes() throws IOException {
        OverlayBox box = new OverlayBox(1, new Box(0, 0, 9, 9), "name", "name");
        Path source = source(1, 0);
        new OverlayWriter().write(source, List.of(box), target);
        Path again = folder.resolve("again.pdf");
        new OverlayWriter().write(source, List.of(box), again);
        assertThat(again).hasSameBinaryContentAs(target);
    }

    @Test
    @DisplayName("boxes on no page of the source are an error, and nothing is written")
    void nothingToDraw() throws IOException {
        OverlayBox box = new OverlayBox(7, new Box(0, 0, 9, 9), "name", "name");
        Path source = source(1, 0);
        assertThatThrownBy(() -> new OverlayWriter().write(source, List.of(box), target))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing to draw");
        assertThat(target).doesNotExist();
    }

    private Path source(int pages, int rotation) throws IOException {
        Path file = Files.createTempFile(folder, "source", ".pdf");
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(new PDRectangle(10, 20, 300, 400));
                page.setRotation(rotation);
                document.addPage(page);
            }
            document.save(file.toFile());
        }
        return file;
    }
}
