package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the bytes, the reader comes to an end, with a document or with a {@link ReadException}. */
class HostileTextTest {
    private static final Path SAMPLES = Path.of("src/test/resources/io/keikaku/extract/text");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tables.txt",
                "headings-and-lists.txt",
                "contents-notes-running.txt",
                "contents-without-title.txt",
                "prose.txt"
            })
    void survivesCutsAndChangesOfText(String name) throws Exception {
        String text = Files.readString(SAMPLES.resolve(name), StandardCharsets.UTF_8);
        Random random = new Random(name.hashCode());
        for (int round = 0; round < 150; round++) {
            Charset charset = Charset.forName(round % 3 == 0 ? "windows-31j" : round % 3 == 1 ? "UTF-8" : "UTF-16LE");
            byte[] bytes = text.getBytes(charset);
            int from = random.nextInt(bytes.length);
            byte[] piece = Arrays.copyOfRange(bytes, from, from + 1 + random.nextInt(bytes.length - from));
            for (int change = random.nextInt(8); change > 0; change--) {
                piece[random.nextInt(piece.length)] = (byte) random.nextInt(256);
            }
            readOrRefuse(piece);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100, 5_000})
    void survivesNoise(int length) throws Exception {
        Random random = new Random(length);
        for (int round = 0; round < 50; round++) {
            byte[] noise = new byte[length];
            random.nextBytes(noise);
            readOrRefuse(noise);
        }
    }

    static Stream<Named<String>> repetitions() {
        return Stream.of(
                Named.of("open tags", "<ul><p ".repeat(100_000)),
                Named.of("asterisks", "*".repeat(500_000)),
                Named.of("bold that never closes", "**a ".repeat(200_000)),
                Named.of("dashes", "- ".repeat(300_000)),
                Named.of("leader dots", "・".repeat(500_000)),
                Named.of("leader dots and blanks", "・ ".repeat(300_000) + "x"),
                Named.of("blanks", "a" + " ".repeat(900_000) + "b"),
                Named.of("blanks in a list", "<ul>a" + " ".repeat(900_000) + "b"),
                Named.of("ampersands", "&a".repeat(400_000)),
                Named.of("carets", "^{".repeat(400_000)),
                Named.of("pipes", "|".repeat(900)),
                Named.of("hash signs", "# ".repeat(400_000)),
                Named.of("numbers", "1-".repeat(400_000)),
                Named.of("underscores", "_ ".repeat(400_000) + "x"),
                Named.of("form feeds", "\f".repeat(100_000) + "あ"),
                Named.of("lines of one width", "水辺を守る取組を市民とともに進めて\n".repeat(50_000)),
                Named.of("brackets", "（\n".repeat(200_000)),
                Named.of("tabs in lines", "\t\t\n".repeat(200_000)),
                Named.of(
                        "indents",
                        Stream.iterate("", i -> i.length() < 900, i -> i + " ")
                                .reduce("", (all, i) -> all + i + "- あ\n")));
    }

    @ParameterizedTest
    @MethodSource("repetitions")
    void comesToAnEndOnRepetitions(String text) {
        assertTimeoutPreemptively(PATIENCE, () -> readOrRefuse(text.getBytes(StandardCharsets.UTF_8)));
    }

    private void readOrRefuse(byte[] bytes) throws Exception {
        Path file = Files.write(folder.resolve("plan.txt"), bytes);
        assertThatCode(() -> {
                    try {
                        new TextReader().read(file, new SourceDescription("plan.txt", "", "text/plain", bytes.length));
                    } catch (ReadException refused) {
                        refused.kind();
                    }
                })
                .doesNotThrowAnyException();
    }
}
