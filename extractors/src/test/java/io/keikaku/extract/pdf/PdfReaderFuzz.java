package io.keikaku.extract.pdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** A run bounded in time, part of {@code verify}. What it finds is kept as an input beside it and replayed from then on. */
class PdfReaderFuzz {
    private final FuzzedReading reading = new FuzzedReading();

    static Stream<byte[]> seeds() {
        return FuzzedReading.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "20s")
    void endsWithADocumentOrAReason(byte[] bytes) throws IOException {
        reading.read(bytes);
    }
}
