package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentPrinter;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Reads {@code NAME.txt} and compares what {@link DocumentPrinter} prints with {@code NAME.expected}. With the system
 * property {@code keikaku.golden=write} the expected files are written instead; look at them before you commit.
 */
class TextReaderGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/io/keikaku/extract/text");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables",
                "headings-and-lists",
                "contents-notes-running",
                "contents-without-title",
                "prose",
                "pages"
            })
    void readsTheLayout(String name) throws Exception {
        Path source = FOLDER.resolve(name + ".txt");
        Path expected = FOLDER.resolve(name + ".expected");

        String printed = DocumentPrinter.print(read(source));

        if ("write".equals(System.getProperty("keikaku.golden"))) {
            Files.writeString(expected, printed, StandardCharsets.UTF_8);
        }
        assertThat(printed).isEqualTo(Files.readString(expected, StandardCharsets.UTF_8));
    }

    private static Document read(Path source) throws Exception {
        return new TextReader().read(source, describe(source));
    }

    private static SourceDescription describe(Path source) throws IOException {
        return new SourceDescription(source.getFileName().toString(), "0".repeat(64), "text/plain", Files.size(source));
    }
}
