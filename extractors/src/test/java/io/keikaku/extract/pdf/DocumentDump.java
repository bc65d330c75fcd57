package io.keikaku.extract.pdf;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentPrinter;
import io.keikaku.core.document.ReadException;
import io.keikaku.core.document.SourceDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes what the reader makes of files: {@code DocumentDump FILE… FOLDER}. For people who write rules. */
final class DocumentDump {
    private DocumentDump() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[arguments.length - 1]);
        PdfReader reader = new PdfReader();
        for (int i = 0; i < arguments.length - 1; i++) {
            Path file = Path.of(arguments[i]);
            Files.writeString(folder.resolve(file.getFileName() + ".txt"), dump(reader, file));
        }
    }

    private static String dump(PdfReader reader, Path file) throws IOException {
        try {
            Document document =
                    reader.read(file, new SourceDescription(file.toString(), "", "application/pdf", Files.size(file)));
            return DocumentPrinter.print(document);
        } catch (ReadException e) {
            return e.kind() + " " + e.getMessage() + "\n";
        }
    }
}
