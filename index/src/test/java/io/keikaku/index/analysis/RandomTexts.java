package io.keikaku.index.analysis;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Texts of characters that occur in plans and of any others, always the same ones. */
final class RandomTexts {

    private static final int TEXTS = 2_000;
    private static final int LONGEST = 40;

    /** First and last code points. */
    private static final List<int[]> RANGES = List.of(
            new int[] {0x20, 0x7E},
            new int[] {0x3041, 0x30FE},
            new int[] {0x4E00, 0x9FFF},
            new int[] {0xFF01, 0xFF9F},
            new int[] {0x2460, 0x24FF},
            new int[] {0x3000, 0x303F},
            new int[] {0x0, 0xD7FF},
            new int[] {0xD800, 0xDFFF},
            new int[] {0x10000, 0x10FFFF});

    private RandomTexts() {}

    static Stream<String> all() {
        Random random = new Random(20250401);
        return Stream.generate(() -> text(random)).limit(TEXTS);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(LONGEST);
        for (int i = 0; i < length; i++) {
            int[] range = RANGES.get(random.nextInt(RANGES.size()));
            text.appendCodePoint(range[0] + random.nextInt(range[1] - range[0] + 1));
        }
        return text.toString();
    }
}
