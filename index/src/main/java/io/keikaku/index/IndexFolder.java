package io.keikaku.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.LockObtainFailedException;

/** Checks that a folder holds an index that this program can use, and says what is wrong where it does not. */
final class IndexFolder {

    /** Key of the format in the user data of a commit. */
    private static final String FORMAT_KEY = "keikaku.format";

    private static final String FORMAT = IndexFormat.current();

    /** Indexes up to this size have every checksum verified when they are opened. */
    private static final long VERIFY_UP_TO_BYTES = 256L << 20;

    private IndexFolder() {}

    /** What a commit must say for {@link #check} to accept it. */
    static Map<String, String> stamp() {
        return Map.of(FORMAT_KEY, FORMAT);
    }

    /** Whether the folder has anything in it that belongs to an index, sound or not. */
    static boolean isUsed(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> name.startsWith("segments") || name.startsWith("_"));
        }
    }

    /** Checks the version stamp of the last commit. */
    static void check(Path folder, Directory directory) throws IOException {
        try {
            Map<String, String> userData =
                    SegmentInfos.readLatestCommit(directory).getUserData();
            String found = userData.getOrDefault(FORMAT_KEY, "unknown");
            if (!found.equals(FORMAT)) {
                throw IndexException.otherVersion(folder, found, FORMAT);
            }
        } catch (IOException e) {
            throw translate(folder, e);
        }
    }

    /** Verifies the checksums of a reader, unless that would take long. */
    static void verify(Path folder, DirectoryReader reader) throws IOException {
        try {
            if (size(folder) > VERIFY_UP_TO_BYTES) {
                return;
            }
            for (LeafReaderContext leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
        } catch (IOException e) {
            throw translate(folder, e);
        }
    }

    /** Says in terms of this package what an exception of Lucene means; others are returned as they are. */
    static IOException translate(Path folder, IOException e) {
        return switch (e) {
            case IndexException known -> known;
            case LockObtainFailedException locked -> IndexException.inUse(folder, locked);
            case IndexFormatTooOldException old -> IndexException.otherVersion(folder, "of an older Lucene", FORMAT);
            case IndexFormatTooNewException young -> IndexException.otherVersion(folder, "of a newer Lucene", FORMAT);
            case IndexNotFoundException none -> IndexException.corrupt(folder, none);
            case CorruptIndexException corrupt -> IndexException.corrupt(folder, corrupt);
            case EOFException truncated -> IndexException.corrupt(folder, truncated);
            case FileNotFoundException gone -> IndexException.corrupt(folder, gone);
            case NoSuchFileException gone -> IndexException.corrupt(folder, gone);
            default -> e;
        };
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).sum();
        }
    }
}
