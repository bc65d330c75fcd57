package io.keikaku.extract.pdf;

import io.keikaku.core.document.Document;
import io.keikaku.core.document.DocumentPrinter;
import io.keikaku.core.document.SourceDescription;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what the reader makes of a file: {@code DocumentDump FILE}. For people who write rules. */
final class DocumentDump {
    private DocumentDump() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments[0]);
        Document document = new PdfReader()
                .read(file, new SourceDescription(file.toString(), "", "application/pdf", Files.size(file)));
        out.print(DocumentPrinter.print(document));
    }
}
