package io.keikaku.extract.pdf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** The same for longer: {@code mvn -Pfuzz -pl extractors -am verify}. */
class PdfReaderLongFuzz {
    private final FuzzedReading reading = new FuzzedReading();

    static Stream<byte[]> seeds() {
        return FuzzedReading.seeds();
    }

    @MethodSource("seeds")
    @FuzzTest(maxDuration = "30m")
    void endsWithADocumentOrAReason(byte[] bytes) throws IOException {
        reading.read(bytes);
    }
}
