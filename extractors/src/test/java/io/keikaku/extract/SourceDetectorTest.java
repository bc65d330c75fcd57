package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceDetectorTest {
    @TempDir
    private Path folder;

    private final SourceDetector detector = new SourceDetector();

    @Test
    void describesAFileByItsBytes() throws Exception {
        Path file = file("abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(detector.describe(file, "plans/a.txt"))
                .isEqualTo(new SourceDescription(
                        "plans/a.txt",
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        "text/plain",
                        3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-31j", "EUC-JP", "ISO-2022-JP"})
    void seesTextInEveryEncodingItReads(String charset) throws Exception {
        String text = "第1章 計画の趣旨\n水辺を守るための取組を定める。\n".repeat(4000);

        assertThat(typeOf(text.getBytes(Charset.forName(charset)))).isEqualTo("text/plain");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "%PDF-1.7 rest                           | application/pdf",
                "HTTP/1.1 200 OK %PDF-1.7                | application/pdf",
                "<!DOCTYPE html><title>計画</title>      | text/html",
                "<?xml version='1.0'?><html xmlns='x'/>  | text/html",
                "<p>計画の趣旨</p>                       | text/plain",
                "# 計画                                  | text/plain",
                "<?xml version='1.0'?><plan/>            | application/xml",
                "{\\rtf1 plan}                           | application/rtf",
                "From: 町長                              | text/plain",
            })
    void seesTheFormatInTheFirstBytes(String bytes, String mediaType) throws Exception {
        assertThat(typeOf(bytes.getBytes(StandardCharsets.UTF_8))).isEqualTo(mediaType);
    }

    @Test
    void seesAPdfBehindTheHeaderOfADownload() throws Exception {
        String bytes = "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n";

        assertThat(typeOf(bytes.getBytes(StandardCharsets.US_ASCII))).isEqualTo("application/pdf");
    }

    @Test
    void looksIntoContainers() throws Exception {
        assertThat(typeOf(bytes(out -> {
                    try (XWPFDocument word = new XWPFDocument()) {
                        word.write(out);
                    }
                })))
                .isEqualTo("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
        assertThat(typeOf(bytes(out -> {
                    try (XSSFWorkbook excel = new XSSFWorkbook()) {
                        excel.createSheet();
                        excel.write(out);
                    }
                })))
                .isEqualTo("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        assertThat(typeOf(bytes(out -> {
                    try (XMLSlideShow slides = new XMLSlideShow()) {
                        slides.write(out);
                    }
                })))
                .isEqualTo("application/vnd.openxmlformats-officedocument.presentationml.presentation");
        assertThat(typeOf(bytes(out -> {
                    try (HSSFWorkbook excel = new HSSFWorkbook()) {
                        excel.createSheet();
                        excel.write(out);
                    }
                })))
                .isEqualTo("application/vnd.ms-excel");
    }

    @Test
    void callsAnArchiveAnArchive() throws Exception {
        byte[] archive = bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("plan.txt"));
                zip.write("計画".getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(typeOf(archive)).isEqualTo("application/zip");
    }

    @Test
    void seesAnOfficeFileInAPackageThatLacksItsDocument() throws Exception {
        byte[] hollow = bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
                zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            }
        });

        assertThat(typeOf(hollow)).isEqualTo("application/x-tika-ooxml");
    }

    @Test
    void doesNotTakeNoiseForText() throws Exception {
        byte[] noise = new byte[100_000];
        new Random(7).nextBytes(noise);

        assertThat(typeOf(noise)).isNotEqualTo("text/plain");
    }

    @Test
    void refusesAnEmptyFile() {
        assertRefused(ReadException.Kind.EMPTY, new byte[0]);
    }

    @Test
    void refusesAFolder() {
        assertThatThrownBy(() -> detector.describe(folder, "folder"))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(ReadException.Kind.IO);
    }

    @Test
    void refusesAFileThatIsNotThere() {
        assertThatThrownBy(() -> detector.describe(folder.resolve("absent"), "absent"))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(ReadException.Kind.IO);
    }

    private void assertRefused(ReadException.Kind kind, byte[] bytes) {
        assertThatThrownBy(() -> typeOf(bytes))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(kind);
    }

    private String typeOf(byte[] bytes) throws Exception {
        return detector.describe(file(bytes), "plan.bin").mediaType();
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("plan.bin"), bytes);
    }

    private static byte[] bytes(Writing writing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writing.to(out);
        return out.toByteArray();
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
