package io.keikaku.extract.ocr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;

/**
 * Tesseract, as installed on the machine, reading Japanese. Each image is read by a process of its own, which is killed when
 * it takes too long. Immutable and thread-safe.
 */
public final class Tesseract {
    private static final String LANGUAGE = "jpn";
    private static final Duration PAGE_LIMIT = Duration.ofSeconds(60);
    private static final int MOST_OUTPUT = 16 << 20;
    /** Several sources are read at a time; one thread each, and the same sums in the same order. */
    private static final Map<String, String> ONE_THREAD = Map.of("OMP_THREAD_LIMIT", "1");

    private final String program;
    private final Duration limit;

    /** The one on the path. */
    public Tesseract() {
        this("tesseract", PAGE_LIMIT);
    }

    /** @param limit for one image */
    Tesseract(String program, Duration limit) {
        this.program = program;
        this.limit = limit;
    }

    /** What is missing to read Japanese, and what to do about it; empty where nothing is. */
    public Optional<String> missing() {
        try {
            byte[] languages = process(List.of(program, "--list-langs")).run(new byte[0]);
            boolean found = new String(languages, StandardCharsets.UTF_8)
                    .lines()
                    .anyMatch(line -> line.strip().equals(LANGUAGE));
            return found
                    ? Optional.empty()
                    : Optional.of("tesseract has no Japanese data (" + LANGUAGE
                            + "); install it, on Debian as tesseract-ocr-jpn");
        } catch (IOException e) {
            return Optional.of("tesseract cannot be run (" + e.getMessage()
                    + "); install it with its Japanese data, on Debian as tesseract-ocr and tesseract-ocr-jpn");
        }
    }

    /**
     * Reads an image of a page.
     *
     * @param dpi pixels an inch, at which the image shows the page
     * @throws IOException if Tesseract fails or takes too long
     */
    public List<OcrWord> read(BufferedImage image, int dpi) throws IOException {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        ImageIO.write(image, "png", encoded);
        List<String> command =
                List.of(program, "stdin", "stdout", "-l", LANGUAGE, "--psm", "3", "--dpi", String.valueOf(dpi), "tsv");
        byte[] table = process(command).run(encoded.toByteArray());
        return TesseractTable.words(new String(table, StandardCharsets.UTF_8));
    }

    private BoundedProcess process(List<String> command) {
        return new BoundedProcess(command, ONE_THREAD, limit, MOST_OUTPUT);
    }
}
