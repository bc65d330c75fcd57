package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.keikaku.core.document.ReadException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingDetectorTest {
    private static final String TEXT = "令和6年度～令和8年度の取組①\n\t森づくり㈱\tみどり課\n資料：Ⅲ章（髙橋）\n";

    @ParameterizedTest
    @CsvSource({
        "UTF-8, UTF-8",
        "UTF-16LE, UTF-16LE",
        "UTF-16BE, UTF-16BE",
        "windows-31j, windows-31j",
        "x-eucJP-Open, EUC-JP",
        "x-windows-50221, ISO-2022-JP"
    })
    void findsTheEncodingAndKeepsEveryCharacter(String written, String recorded) throws Exception {
        DecodedText decoded = EncodingDetector.decode(TEXT.getBytes(Charset.forName(written)));

        assertThat(decoded).isEqualTo(new DecodedText(TEXT, recorded, 0, 0, 0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, EF BB BF", "UTF-16LE, FF FE", "UTF-16BE, FE FF"})
    void believesTheByteOrderMarkAndLeavesItOut(String charset, String mark) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (String octet : mark.split(" ")) {
            bytes.write(Integer.parseInt(octet, 16));
        }
        bytes.writeBytes("課".getBytes(Charset.forName(charset)));

        assertThat(EncodingDetector.decode(bytes.toByteArray())).isEqualTo(new DecodedText("課", charset, 0, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"環境課", "ｶﾝｷｮｳ課の取組について", "担当：こども未来課", "〇×市 計画（案）"})
    void tellsShiftJisFromEucInAFewCharacters(String text) throws Exception {
        assertThat(EncodingDetector.decode(text.getBytes(Charset.forName("windows-31j"))))
                .isEqualTo(new DecodedText(text, "windows-31j", 0, 0, 0));
        assertThat(EncodingDetector.decode(text.getBytes(Charset.forName("x-eucJP-Open"))))
                .isEqualTo(new DecodedText(text, "EUC-JP", 0, 0, 0));
    }

    @Test
    void readsTheWaveDashOfEucAsShiftJisDoes() throws Exception {
        byte[] euc = "令和6年度〜令和8年度".getBytes(Charset.forName("EUC-JP"));

        assertThat(EncodingDetector.decode(euc).text()).isEqualTo("令和6年度～令和8年度");
    }

    @Test
    void acceptsValidUtf8OfAnyScript() throws Exception {
        assertThat(EncodingDetector.decode("Экологический план".getBytes(StandardCharsets.UTF_8))
                        .text())
                .isEqualTo("Экологический план");
    }

    @Test
    void countsWhatItCannotDecodeAndSaysWhereItBegins() throws Exception {
        byte[] bytes = (TEXT + TEXT + TEXT).getBytes(StandardCharsets.UTF_8);
        int fourthLine = TEXT.getBytes(StandardCharsets.UTF_8).length;
        bytes[fourthLine] = (byte) 0xFF;

        DecodedText decoded = EncodingDetector.decode(bytes);

        assertThat(decoded.charset()).isEqualTo("UTF-8");
        assertThat(decoded.firstLostLine()).isEqualTo(4);
        assertThat(decoded.lost()).isEqualTo(3);
    }

    @Test
    void countsCharactersThatWereLostBeforeTheFileWasWritten() throws Exception {
        assertThat(EncodingDetector.decode("担当\n環�課".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new DecodedText("担当\n環�課", "UTF-8", 0, 1, 2));
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = new byte[4096];
        new Random(1).nextBytes(noise);

        assertThatThrownBy(() -> EncodingDetector.decode(noise))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(ReadException.Kind.UNSUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "\n\n", "\t \u3000\r\n"})
    void callsWhiteSpaceEmpty(String text) {
        assertThatThrownBy(() -> EncodingDetector.decode(text.getBytes(StandardCharsets.UTF_8)))
                .asInstanceOf(InstanceOfAssertFactories.type(ReadException.class))
                .extracting(ReadException::kind)
                .isEqualTo(ReadException.Kind.EMPTY);
    }
}
