package io.keikaku.extract.office;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.DocumentPrinter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same page, saved by LibreOffice in one format after another. Skipped where LibreOffice is not on the machine. */
class LibreOfficeTest {
    private static final String GRID = """
            p1 GRID 3x3
                {2x1}取組 | {1x2}年度
                6 | 7
                清掃 | {1x2}試行
            """;
    private static final String HTML = """
            <!DOCTYPE html><html><head><meta charset="utf-8"></head><body>
            <h1>水と緑の計画</h1>
            <p>川を守ります。</p>
            <table border="1">
            <tr><th rowspan="2">取組</th><th colspan="2">年度</th></tr>
            <tr><td>6</td><td>7</td></tr>
            <tr><td>清掃</td><td colspan="2">試行</td></tr>
            </table></body></html>""";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "odt, HTML (StarWriter)",
        "docx, HTML (StarWriter)",
        "ods, HTML (StarCalc)",
        "xlsx, HTML (StarCalc)",
        "xls, HTML (StarCalc)"
    })
    void keepsMergedCells(String format, String filter) throws Exception {
        String printed = DocumentPrinter.print(OfficeFiles.read(convert(format, filter)));

        assertThat(printed).contains("水と緑の計画\n").contains("p1 BODY 川を守ります。\n").contains(GRID);
    }

    @Test
    void readsTheOldBinaryWordWithoutSpans() throws Exception {
        String printed = DocumentPrinter.print(OfficeFiles.read(convert("doc", "HTML (StarWriter)")));

        assertThat(printed)
                .contains("p1 # 水と緑の計画\n")
                .contains("p1 BODY 川を守ります。\n")
                .contains("spans unknown\n")
                .contains("清掃 | 試行");
    }

    private Path convert(String format, String filter) throws IOException, InterruptedException {
        Path office = Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, "soffice"))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
        Assumptions.assumeTrue(office != null, "skipped: LibreOffice (soffice) is not on the PATH");
        Path source = Files.writeString(folder.resolve("plan.html"), HTML);
        Process process = new ProcessBuilder(
                        office.toString(),
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--infilter=" + filter,
                        "--convert-to",
                        format,
                        "--outdir",
                        folder.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        if (!ended) {
            process.destroyForcibly();
        }
        Path converted = folder.resolve("plan." + format);
        Assumptions.assumeTrue(ended && Files.exists(converted), "skipped: this LibreOffice does not write " + format);
        return converted;
    }
}
