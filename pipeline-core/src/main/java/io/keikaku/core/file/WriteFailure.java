package io.keikaku.core.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

/** Why something could not be written, for people. */
public final class WriteFailure {
    private WriteFailure() {}

    /** A clause. A file system exception's message is its path, which the user knows; the reason is what counts. */
    public static String reason(IOException cause) {
        return switch (cause) {
            case FileAlreadyExistsException exists -> exists.getFile() + " is a file where a folder is needed";
            case AccessDeniedException denied -> "no permission for " + denied.getFile();
            case NoSuchFileException missing -> missing.getFile() + " cannot be made there";
            case FileSystemException named ->
                Objects.toString(named.getReason(), named(named)) + " (" + named.getFile() + ")";
            default -> cause.getMessage() == null ? named(cause) : cause.getMessage();
        };
    }

    private static String named(IOException cause) {
        return cause.getClass().getSimpleName();
    }
}
