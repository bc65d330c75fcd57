package io.keikaku.extract.office;

import io.keikaku.core.document.ReadException;
import java.nio.file.FileSystemException;
import org.apache.poi.EncryptedDocumentException;

/** Says what a failure of the libraries that read office files means to the user. */
final class OfficeFailures {
    private static final int LONGEST_CHAIN = 30;

    private OfficeFailures() {}

    static ReadException of(Exception failure) {
        Throwable cause = failure;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++, cause = cause.getCause()) {
            switch (cause) {
                case ReadException known -> {
                    return known;
                }
                case EncryptedDocumentException locked -> {
                    return encrypted(failure);
                }
                case org.apache.tika.exception.EncryptedDocumentException locked -> {
                    return encrypted(failure);
                }
                case FileSystemException missing -> {
                    return new ReadException(
                            ReadException.Kind.IO, "cannot read the file: " + missing.getMessage(), failure);
                }
                default -> {
                    if (isLimit(cause)) {
                        return new ReadException(ReadException.Kind.LIMIT, cause.getMessage(), failure);
                    }
                }
            }
        }
        return new ReadException(
                ReadException.Kind.CORRUPT,
                "the file breaks the rules of its format: " + failure.getMessage(),
                failure);
    }

    static ReadException encrypted(Exception cause) {
        return new ReadException(
                ReadException.Kind.ENCRYPTED, "the file is locked by a password; save a copy without one", cause);
    }

    /** POI tells of its own limits by type and message only. */
    private static boolean isLimit(Throwable cause) {
        String message = cause.getMessage();
        return cause instanceof org.apache.poi.util.RecordFormatException
                        && message != null
                        && message.contains("maximum length")
                || message != null && message.contains("Zip bomb");
    }
}
