package io.keikaku.extract.office;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.extract.SourceDetector;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.AbstractObjectAssert;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the bytes, the reader comes to an end, with a document or with a {@link ReadException} that says why not. */
class HostileOfficeTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String W = "xmlns:w='http://schemas.openxmlformats.org/wordprocessingml/2006/main'";

    @TempDir
    private Path folder;

    @Test
    void saysThatAFileIsLocked() throws Exception {
        byte[] locked = bytes(out -> {
            try (POIFSFileSystem fileSystem = new POIFSFileSystem()) {
                Encryptor encryptor = new EncryptionInfo(EncryptionMode.standard).getEncryptor();
                encryptor.confirmPassword("himitsu");
                try (OutputStream stream = encryptor.getDataStream(fileSystem)) {
                    stream.write(word());
                } catch (java.security.GeneralSecurityException e) {
                    throw new IOException(e);
                }
                fileSystem.writeFilesystem(out);
            }
        });

        assertRefused(locked).isEqualTo(ReadException.Kind.ENCRYPTED);
    }

    @Test
    void refusesAPackageThatUnpacksToTooMuch() throws Exception {
        byte[] bomb = wordPackage("<w:document " + W + "/>", "word/media/zeros.png", new byte[3_000_000]);
        OfficeLimits limits = new OfficeLimits(1 << 20, 100, 2_000_000, 2_000_000, 100, 1000, 1000, 10);

        assertRefused(bomb, limits).isEqualTo(ReadException.Kind.LIMIT);
    }

    @Test
    void refusesXmlThatNestsTooDeep() throws Exception {
        String deep = "<w:p>".repeat(300_000);

        assertRefused(wordPackage("<w:document " + W + "><w:body>" + deep, "x", new byte[1]))
                .isEqualTo(ReadException.Kind.LIMIT);
    }

    @Test
    void refusesBrokenXml() throws Exception {
        assertRefused(wordPackage("<w:document " + W + "><w:body><w:p>", "x", new byte[1]))
                .isEqualTo(ReadException.Kind.CORRUPT);
    }

    @Test
    void looksUpNothingOutsideTheFile() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "himitsu");
        String document = "<!DOCTYPE d [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]><w:document " + W
                + "><w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body></w:document>";

        assertRefused(wordPackage(document, "x", new byte[1])).isEqualTo(ReadException.Kind.CORRUPT);
    }

    @Test
    void refusesAPackageWithoutADocument() throws Exception {
        byte[] none = bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            }
        });

        assertRefused(none).isEqualTo(ReadException.Kind.CORRUPT);
    }

    @Test
    void refusesMoreCellsThanTheLimit() throws Exception {
        byte[] book = book(new XSSFWorkbook());
        OfficeLimits limits = new OfficeLimits(1 << 20, 100, 1 << 20, 1 << 20, 100, 1000, 1, 10);
        Path file = Files.write(folder.resolve("plan"), book);

        assertThatThrownBy(() -> new OfficeReader(limits).read(file, new SourceDetector().describe(file, "plan")))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(ReadException.Kind.LIMIT);
    }

    static Stream<Named<byte[]>> files() throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("docx", word());
        files.put("xlsx", book(new XSSFWorkbook()));
        files.put("xls", book(new HSSFWorkbook()));
        files.put("pptx", bytes(out -> {
            try (XMLSlideShow show = new XMLSlideShow()) {
                show.createSlide().createTextBox().setText("水と緑");
                show.write(out);
            }
        }));
        files.put(
                "html",
                "<!DOCTYPE html><html><body><table><tr><td rowspan=9>水<td>緑<table><tr><td>林</table></html>"
                        .getBytes(StandardCharsets.UTF_8));
        return files.entrySet().stream().map(file -> Named.of(file.getKey(), file.getValue()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void survivesCutsAndChanges(byte[] good) throws Exception {
        Random random = new Random(good.length);
        for (int round = 0; round < 40; round++) {
            byte[] bad = round % 2 == 0 ? good.clone() : Arrays.copyOf(good, 1 + random.nextInt(good.length));
            for (int change = random.nextInt(20); change > 0; change--) {
                bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
            }
            assertThatCode(() -> readOrRefuse(bad)).doesNotThrowAnyException();
        }
    }

    private void readOrRefuse(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("plan"), bytes);
        try {
            SourceDescription description = new SourceDetector().describe(file, "plan");
            OfficeReader reader = new OfficeReader();
            if (reader.reads(description.mediaType())) {
                reader.read(file, description);
            }
        } catch (ReadException refused) {
            refused.kind();
        }
    }

    private AbstractObjectAssert<?, ReadException.Kind> assertRefused(byte[] bytes) throws IOException {
        return assertRefused(bytes, OfficeLimits.DEFAULT);
    }

    private AbstractObjectAssert<?, ReadException.Kind> assertRefused(byte[] bytes, OfficeLimits limits)
            throws IOException {
        Path file = Files.write(folder.resolve("plan"), bytes);
        String magic = new String(bytes, 0, 2, StandardCharsets.ISO_8859_1);
        String mediaType = magic.equals("PK") ? WORD : "application/x-tika-ooxml-protected";
        return assertThatThrownBy(() ->
                        new OfficeReader(limits).read(file, new SourceDescription("plan", "", mediaType, bytes.length)))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind);
    }

    private static byte[] wordPackage(String document, String extra, byte[] content) throws IOException {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("word/document.xml"));
                zip.write(document.getBytes(StandardCharsets.UTF_8));
                zip.putNextEntry(new ZipEntry(extra));
                zip.write(content);
            }
        });
    }

    private static byte[] word() throws IOException {
        return bytes(out -> {
            try (XWPFDocument word = new XWPFDocument()) {
                word.createParagraph().createRun().setText("水と緑");
                word.createTable(2, 2).getRow(0).getCell(0).setText("清掃");
                word.write(out);
            }
        });
    }

    private static byte[] book(Workbook empty) throws IOException {
        return bytes(out -> {
            try (Workbook book = empty) {
                book.createSheet("工程").createRow(0).createCell(0).setCellValue("清掃");
                book.getSheetAt(0).getRow(0).createCell(1).setCellValue("実施");
                book.write(out);
            }
        });
    }

    private static byte[] bytes(OfficeFiles.Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }
}
