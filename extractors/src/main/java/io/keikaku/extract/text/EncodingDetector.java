package io.keikaku.extract.text;

import io.keikaku.core.document.ReadException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds a text's encoding: byte order mark, then strict UTF-8, then the Japanese encoding whose reading looks most like
 * Japanese. In the manner of ICU's detector, but the whole file is decoded, so that a choice is never made against a
 * byte that it cannot read.
 */
final class EncodingDetector {
    /** A reading that looks less like text than this is none. */
    private static final double LEAST_QUALITY = 0.5;

    private static final byte ESCAPE = 0x1B;

    private EncodingDetector() {}

    /**
     * Decodes a text.
     *
     * @throws ReadException {@code EMPTY} if there is nothing but white space, {@code UNSUPPORTED} if the bytes are no text
     */
    static DecodedText decode(byte[] bytes) throws ReadException {
        DecodedText decoded = withMark(bytes).or(() -> withoutMark(bytes)).orElseThrow(EncodingDetector::binary);
        if (TextShape.isBlank(decoded.text())) {
            throw new ReadException(ReadException.Kind.EMPTY, "the file holds no text");
        }
        return decoded;
    }

    private static ReadException binary() {
        return new ReadException(
                ReadException.Kind.UNSUPPORTED,
                "the file is no text in UTF-8, UTF-16, Shift_JIS, EUC-JP or ISO-2022-JP; if it is, convert it to UTF-8");
    }

    private static Optional<DecodedText> withMark(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(Encoding.UTF_8.decode(bytes, 3)).filter(EncodingDetector::isText);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return Optional.of(Encoding.UTF_16LE.decode(bytes, 2)).filter(EncodingDetector::isText);
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return Optional.of(Encoding.UTF_16BE.decode(bytes, 2)).filter(EncodingDetector::isText);
        }
        return Optional.empty();
    }

    private static Optional<DecodedText> withoutMark(byte[] bytes) {
        if (hasZero(bytes)) {
            return best(bytes, List.of(Encoding.UTF_16LE, Encoding.UTF_16BE, Encoding.UTF_8));
        }
        if (isIso2022(bytes)) {
            return Optional.of(Encoding.ISO_2022_JP.decode(bytes, 0)).filter(EncodingDetector::isText);
        }
        DecodedText utf8 = Encoding.UTF_8.decode(bytes, 0);
        if (utf8.malformed() == 0 && !hasControls(utf8.text())) {
            return Optional.of(utf8);
        }
        return best(
                bytes,
                List.of(Encoding.UTF_8, Encoding.WINDOWS_31J, Encoding.EUC_JP, Encoding.UTF_16LE, Encoding.UTF_16BE));
    }

    private static Optional<DecodedText> best(byte[] bytes, List<Encoding> candidates) {
        List<DecodedText> readings = new ArrayList<>();
        for (Encoding candidate : candidates) {
            readings.add(candidate.decode(bytes, 0));
        }
        return readings.stream()
                .max(Comparator.comparingDouble(reading -> JapaneseLikeness.of(reading.text())))
                .filter(EncodingDetector::isText);
    }

    private static boolean isText(DecodedText reading) {
        return reading.text().isEmpty() || JapaneseLikeness.of(reading.text()) >= LEAST_QUALITY;
    }

    /** Text of any script has next to no control characters; binary data that happens to be valid UTF-8 has. */
    private static boolean hasControls(String text) {
        long controls = text.chars()
                .filter(c -> Character.isISOControl(c) && !Character.isWhitespace(c))
                .count();
        return controls * 50 > text.length();
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        if (bytes.length < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIso2022(byte[] bytes) {
        boolean shifted = false;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                return false;
            }
            shifted |= bytes[i] == ESCAPE && i + 1 < bytes.length && (bytes[i + 1] == '$' || bytes[i + 1] == '(');
        }
        return shifted;
    }
}
