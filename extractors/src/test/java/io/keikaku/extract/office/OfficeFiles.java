package io.keikaku.extract.office;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentPrinter;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import io.keikaku.extract.SourceDetector;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes and reads office files in a folder of a test. */
record OfficeFiles(Path folder) {

    String printed(Writing writing) throws Exception {
        return DocumentPrinter.print(read(write(writing)));
    }

    Path write(Writing writing) throws IOException {
        Path file = folder.resolve("plan");
        try (OutputStream out = Files.newOutputStream(file)) {
            writing.to(out);
        }
        return file;
    }

    static Document read(Path file) throws ReadException {
        SourceDescription description = new SourceDetector().describe(file, "plan");
        return new OfficeReader().read(file, description);
    }

    @FunctionalInterface
    interface Writing {
        void to(OutputStream out) throws IOException;
    }
}
