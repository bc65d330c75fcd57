package io.keikaku.extract.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings in which Japanese texts are found, each with the decoder that reads its vendors' extensions too. */
enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE),
    /** Shift_JIS as Windows writes it (CP932). */
    WINDOWS_31J("windows-31j", Charset.forName("windows-31j")),
    /** EUC-JP with the NEC and IBM extensions of CP51932 and the supplement of JIS X 0212. */
    EUC_JP("EUC-JP", Charset.forName("x-eucJP-Open")),
    /** ISO-2022-JP with the NEC extensions of CP50221. */
    ISO_2022_JP("ISO-2022-JP", Charset.forName("x-windows-50221"));

    private final String ianaName;
    private final Charset charset;

    Encoding(String ianaName, Charset charset) {
        this.ianaName = ianaName;
        this.charset = charset;
    }

    /** Decodes; what cannot be decoded becomes U+FFFD and is counted. */
    DecodedText decode(byte[] bytes, int offset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
        StringBuilder text = new StringBuilder(bytes.length - offset);
        CharBuffer out = CharBuffer.allocate(8192);
        int malformed = 0;
        CoderResult result;
        do {
            result = decoder.decode(in, out, true);
            drain(out, text);
            if (result.isError()) {
                text.append('\uFFFD');
                malformed++;
                in.position(in.position() + result.length());
            }
        } while (!result.isUnderflow());
        decoder.flush(out);
        drain(out, text);
        String read = text.toString().replace('\0', '\uFFFD');
        return count(this == EUC_JP ? windowsPunctuation(read) : read, malformed);
    }

    private static void drain(CharBuffer out, StringBuilder text) {
        out.flip();
        text.append(out);
        out.clear();
    }

    private DecodedText count(String text, int malformed) {
        int lost = 0;
        int line = 1;
        int firstLostLine = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                line++;
            } else if (c == '\uFFFD') {
                lost++;
                if (firstLostLine == 0) {
                    firstLostLine = line;
                }
            }
        }
        return new DecodedText(text, ianaName, malformed, lost, firstLostLine);
    }

    /**
     * The wave dash and its fellows as Windows and the WHATWG encoding standard map them, so that a text reads the same
     * whether it came in EUC-JP or in Shift_JIS.
     */
    private static String windowsPunctuation(String text) {
        return text.replace('\u301C', '\uFF5E')
                .replace('\u2212', '\uFF0D')
                .replace('\u2016', '\u2225')
                .replace('\u00A2', '\uFFE0')
                .replace('\u00A3', '\uFFE1')
                .replace('\u00AC', '\uFFE2');
    }
}
