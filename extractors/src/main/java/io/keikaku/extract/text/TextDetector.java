package io.keikaku.extract.text;

import io.keikaku.core.document.ReadException;
import java.util.Arrays;

/** Tells text from other data by its first bytes, with the eyes of {@link TextReader}. Stateless. */
public final class TextDetector {
    private TextDetector() {}

    /**
     * Whether the bytes are text in an encoding that {@link TextReader} reads.
     *
     * @param head the beginning of a file; it may end within a character
     */
    public static boolean isText(byte[] head) {
        try {
            EncodingDetector.decode(withoutTornEnd(head));
            return true;
        } catch (ReadException e) {
            return e.kind() == ReadException.Kind.EMPTY;
        }
    }

    /** Cuts off a character of UTF-8 that the end of the head has torn. */
    private static byte[] withoutTornEnd(byte[] head) {
        int end = head.length;
        int start = Math.max(0, end - 4);
        for (int i = end - 1; i >= start; i--) {
            int octet = head[i] & 0xFF;
            if (octet < 0x80) {
                return head;
            }
            if (octet >= 0xC0) {
                int length = octet >= 0xF0 ? 4 : octet >= 0xE0 ? 3 : 2;
                return i + length > end ? Arrays.copyOf(head, i) : head;
            }
        }
        return head;
    }
}
