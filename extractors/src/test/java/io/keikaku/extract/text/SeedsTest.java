package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.SharedFolder;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The five real plans that are kept beside the checkout. */
class SeedsTest {
    private static final List<Charset> CHARSETS = List.of(
            Charset.forName("windows-31j"),
            Charset.forName("x-eucJP-Open"),
            StandardCharsets.UTF_16,
            StandardCharsets.UTF_16LE,
            StandardCharsets.UTF_16BE);

    @TempDir
    private Path folder;

    private final TextReader reader = new TextReader();

    static Stream<Arguments> seedsAndCharsets() {
        return Stream.of("000", "001", "002", "003", "004")
                .flatMap(seed -> CHARSETS.stream().map(charset -> Arguments.of(seed, charset)));
    }

    @ParameterizedTest
    @MethodSource("seedsAndCharsets")
    void blocksDoNotDependOnTheEncoding(String seed, Charset charset) throws Exception {
        String text = Files.readString(seed(seed), StandardCharsets.UTF_8);
        String representable = withoutWhatCannotBeWritten(text, charset);

        Document expected = read(representable.getBytes(StandardCharsets.UTF_8));
        Document actual = read(representable.getBytes(charset));

        assertThat(actual.pages()).isEqualTo(expected.pages());
        assertThat(actual.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"000", "001", "002", "003", "004"})
    void everyCellOfTheSourceIsACellOfAGridOrALineOfTheContents(String seed) throws Exception {
        List<String> rows = Files.readAllLines(seed(seed), StandardCharsets.UTF_8).stream()
                .filter(line -> line.contains("\t"))
                .toList();
        Document document = reader.read(seed(seed), describe(0));

        List<Integer> gridLines = new ArrayList<>();
        long cells = document.pages().get(0).blocks().stream()
                .filter(Grid.class::isInstance)
                .map(Grid.class::cast)
                .flatMap(grid -> grid.cells().stream())
                .peek(cell -> gridLines.add(cell.origin().line()))
                .count();

        List<String> all = Files.readAllLines(seed(seed), StandardCharsets.UTF_8);
        long expected = gridLines.stream()
                .distinct()
                .mapToLong(line -> all.get(line - 1).split("\t", -1).length)
                .sum();
        assertThat(cells).isEqualTo(expected);
        assertThat(gridLines.stream().distinct().count()).isLessThanOrEqualTo(rows.size());
    }

    private static Path seed(String number) throws IOException {
        Path seeds = SharedFolder.require("seeds");
        try (Stream<Path> files = Files.list(seeds)) {
            return files.filter(file -> file.getFileName().toString().startsWith(number))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Leaves out the few characters that an encoding lacks; the rest must survive. */
    private static String withoutWhatCannotBeWritten(String text, Charset charset) {
        var encoder = charset.newEncoder();
        int[] written = text.codePoints()
                .filter(c -> encoder.canEncode(Character.toString(c)))
                .toArray();
        Assumptions.assumeTrue(written.length > text.length() * 0.99);
        return new String(written, 0, written.length);
    }

    private Document read(byte[] bytes) throws Exception {
        return reader.read(Files.write(folder.resolve("seed"), bytes), describe(bytes.length));
    }

    private static SourceDescription describe(long length) {
        return new SourceDescription("seed", "0".repeat(64), "text/plain", length);
    }
}
