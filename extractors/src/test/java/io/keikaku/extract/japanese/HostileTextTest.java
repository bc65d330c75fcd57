package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a document holds, reading it ends and does not throw. */
class HostileTextTest {
    private static final String ALPHABET =
            "令和平成元年度RH0123456789９①②課・、（）()【】：市町村県〜～-－ー\n\t　 %／/約万億千月日から\uD83D\uDE00\uD800\u0000ﾊﾞ⼦⻑";

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void random_text_is_read(int seed) {
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(60);
            for (int k = 0; k < length; k++) {
                text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
            }
            readAll(text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1,111", "総務課・", "総務課(", "令和5年度～", "５～", "府中市", "年", "()", "①", " ", "調整：", "計画"})
    void endless_repetition_is_read(String piece) {
        readAll(piece.repeat(20_000));
    }

    private static void readAll(String text) {
        assertThatCode(() -> {
                    JapaneseText.joinLines(JapaneseText.radicals(text));
                    JapaneseText.compact(text);
                    FiscalYears.parse(text, new EraContext(2023));
                    FiscalYears.find(text, new EraContext(2023));
                    FiscalYears.parseRow(List.of("令和5年度", text), EraContext.UNKNOWN);
                    Departments.parse(text, DepartmentLexicon.learn(List.of(text)));
                    Departments.likelihood(text);
                    Stages.likelihood(text);
                    Stages.of(text);
                    Quantities.likelihood(text);
                    Municipalities.find(text);
                    Municipalities.byName(text, null);
                })
                .doesNotThrowAnyException();
    }
}
