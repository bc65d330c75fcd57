package io.keikaku.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The PDF files that a benchmark reads. */
public final class PdfFiles {
    private PdfFiles() {}

    /**
     * All PDF files of some folders, without those in folders below, in order of name.
     *
     * @param folders separated as in a class path
     * @throws IOException if a folder cannot be read or none holds a PDF
     */
    public static List<Path> in(String folders) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder : folders.split(File.pathSeparator)) {
            try (Stream<Path> listed = Files.list(Path.of(folder))) {
                listed.filter(file -> file.toString().endsWith(".pdf")).sorted().forEach(files::add);
            }
        }
        if (files.isEmpty()) {
            throw new IOException("no PDF files in " + folders);
        }
        return files;
    }
}
