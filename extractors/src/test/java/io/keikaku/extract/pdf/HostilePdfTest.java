package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentPrinter;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.ReadException.Kind;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.core.model.Warning;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are broken, locked, or made to be costly. */
class HostilePdfTest {
    private final PdfSketch sketch = new PdfSketch();

    @TempDir
    Path folder;

    @AfterEach
    void close() throws IOException {
        sketch.close();
    }

    @Test
    @DisplayName("no bytes are EMPTY")
    void noBytes() {
        assertRefused(new byte[0], Kind.EMPTY);
    }

    @Test
    @DisplayName("other bytes under the name of a PDF are CORRUPT")
    void otherBytes() {
        assertRefused("<html><body>404 Not Found</body></html>".getBytes(StandardCharsets.UTF_8), Kind.CORRUPT);
    }

    @Test
    @DisplayName("a header without objects is CORRUPT")
    void headerOnly() {
        assertRefused("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), Kind.CORRUPT);
    }

    @Test
    @DisplayName("a document without pages is EMPTY")
    void noPages() throws IOException {
        assertRefused(Files.readAllBytes(sketch.save(folder.resolve("a.pdf"))), Kind.EMPTY);
    }

    @Test
    @DisplayName("a negative number of pages is CORRUPT")
    void negativePages() throws IOException {
        sketch.page().document().getDocumentCatalog().getPages().getCOSObject().setInt(COSName.COUNT, -5);
        assertRefused(Files.readAllBytes(sketch.save(folder.resolve("a.pdf"))), Kind.CORRUPT);
    }

    @Test
    @DisplayName("more pages than the limit are refused, saying how many")
    void tooManyPages() throws IOException {
        for (int i = 0; i < 4; i++) {
            sketch.page();
        }
        Path file = sketch.save(folder.resolve("a.pdf"));

        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read(new PdfReader(limits(3, Duration.ofMinutes(1)), "", Optional.empty()), file))
                .matches(e -> e.kind() == Kind.LIMIT)
                .withMessageContaining("4 pages");
    }

    @Test
    @DisplayName("a document that takes too long is refused")
    void tooLong() throws IOException {
        Path file = sketch.page().save(folder.resolve("a.pdf"));

        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read(new PdfReader(limits(3, Duration.ofNanos(-1)), "", Optional.empty()), file))
                .matches(e -> e.kind() == Kind.LIMIT);
    }

    @Test
    @DisplayName("a user password is asked for, and opens the file")
    void userPassword() throws Exception {
        Path file = locked("owner", "himitsu");

        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read(new PdfReader(), file))
                .matches(e -> e.kind() == Kind.ENCRYPTED)
                .withMessageContaining("--password");
        assertThat(DocumentPrinter.print(read(new PdfReader(PdfLimits.DEFAULT, "himitsu", Optional.empty()), file)))
                .contains("秘密の計画");
    }

    @Test
    @DisplayName("a file that is only locked against change is read")
    void ownerPassword() throws Exception {
        assertThat(DocumentPrinter.print(read(new PdfReader(), locked("owner", ""))))
                .contains("秘密の計画");
    }

    @Test
    @DisplayName("a broken cross-reference is mended")
    void brokenReference() throws Exception {
        byte[] bytes =
                Files.readAllBytes(sketch.page().text(60, 100, 10, "直る計画").save(folder.resolve("a.pdf")));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replaceFirst("startxref\\s+\\d+", "startxref\n7");
        Path file = Files.write(folder.resolve("b.pdf"), text.getBytes(StandardCharsets.ISO_8859_1));

        assertThat(DocumentPrinter.print(read(new PdfReader(), file))).contains("直る計画");
    }

    @Test
    @DisplayName("a file cut off is read as far as it goes, or refused as CORRUPT or EMPTY")
    void truncated() throws Exception {
        for (int i = 0; i < 3; i++) {
            sketch.page().text(60, 100, 10, "切れる計画");
        }
        byte[] bytes = Files.readAllBytes(sketch.save(folder.resolve("a.pdf")));
        for (int length = 20; length < bytes.length; length += bytes.length / 25) {
            Path file = Files.write(folder.resolve("b.pdf"), Arrays.copyOf(bytes, length));
            try {
                assertThat(read(new PdfReader(), file).pages()).isNotEmpty();
            } catch (ReadException e) {
                assertThat(e.kind()).isIn(Kind.CORRUPT, Kind.EMPTY);
            }
        }
    }

    @Test
    @DisplayName("a page of very many lines gives its text, and warns of the rest")
    void manySegments() throws Exception {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            lines.append(i % 500).append(" 0 m ").append(i % 400).append(" 700 l S\n");
        }
        sketch.page().raw(lines.toString()).text(60, 100, 10, "地図の題");
        Document document = read(new PdfReader(), sketch.save(folder.resolve("a.pdf")));

        assertThat(DocumentPrinter.print(document)).contains("地図の題");
        assertThat(document.warnings()).extracting(Warning::code).contains("PAGE_LIMIT");
    }

    @Test
    @DisplayName("coordinates out of all bounds cost only what stands there")
    void hugeCoordinates() throws Exception {
        sketch.page()
                .raw("1e30 0 0 1e30 0 0 cm 0 0 m 1e38 1e38 l S BT /M 10 Tf 1e9 1e9 Td <753A> Tj ET")
                .raw("q 0 0 1e38 1e38 re f Q");
        sketch.page().text(60, 100, 10, "次の頁");

        assertThat(DocumentPrinter.print(read(new PdfReader(), sketch.save(folder.resolve("a.pdf")))))
                .contains("次の頁");
    }

    @Test
    @DisplayName("forms that draw each other twice, many deep, end at the limit")
    void doublingForms() throws Exception {
        sketch.page();
        for (int i = 0; i < 19; i++) {
            sketch.form("F" + i, "/F" + (i + 1) + " Do /F" + (i + 1) + " Do");
        }
        sketch.form("F19", "q Q q Q q Q q Q").raw("/F0 Do").text(60, 100, 10, "後の字");

        assertThat(read(new PdfReader(), sketch.save(folder.resolve("a.pdf"))).warnings())
                .extracting(Warning::code)
                .containsExactly("PAGE_LIMIT");
    }

    @Test
    @DisplayName("content that breaks off gives what precedes, and a warning")
    void brokenContent() throws Exception {
        sketch.page().text(60, 100, 10, "前の字").raw("BT (unended");
        Document document = read(new PdfReader(), sketch.save(folder.resolve("a.pdf")));

        assertThat(DocumentPrinter.print(document)).contains("前の字");
    }

    @Test
    @DisplayName("a page that is a picture is warned of")
    void picture() throws Exception {
        sketch.page().image("I").raw("q 595 0 0 842 0 0 cm /I Do Q");

        assertThat(read(new PdfReader(), sketch.save(folder.resolve("a.pdf"))).warnings())
                .extracting(Warning::code)
                .containsExactly("NO_TEXT_LAYER");
    }

    private Path locked(String owner, String user) throws IOException {
        sketch.page()
                .text(60, 100, 10, "秘密の計画")
                .document()
                .protect(new StandardProtectionPolicy(owner, user, new AccessPermission()));
        return sketch.save(folder.resolve("locked.pdf"));
    }

    private void assertRefused(byte[] bytes, Kind kind) {
        assertThatExceptionOfType(ReadException.class)
                .isThrownBy(() -> read(new PdfReader(), Files.write(folder.resolve("x.pdf"), bytes)))
                .matches(e -> e.kind() == kind, "is " + kind);
    }

    private static PdfLimits limits(int pages, Duration time) {
        PdfLimits d = PdfLimits.DEFAULT;
        return new PdfLimits(
                pages, d.operators(), d.glyphs(), d.shapes(), d.points(), d.nesting(), d.pageTime(), time, d.memory());
    }

    private static Document read(PdfReader reader, Path file) throws ReadException {
        return reader.read(file, new SourceDescription(file.toString(), "", "application/pdf", 1));
    }
}
