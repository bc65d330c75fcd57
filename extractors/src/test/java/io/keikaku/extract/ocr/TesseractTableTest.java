package io.keikaku.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;

class TesseractTableTest {
    private static final String LINE = row(4, 100, 50, 400, 40, "-1", "");

    @Test
    void aWordHasTheHeightOfItsLine() {
        assertThat(TesseractTable.words(LINE + row(5, 100, 62, 80, 20, "91.5", "計画")))
                .containsExactly(new OcrWord("計画", 100, 180, 50, 90, 91.5));
    }

    @Test
    void aBoxThatReachesOverTheNextWordEndsWhereThatBegins() {
        String table = LINE + row(5, 100, 50, 348, 40, "96", "策定") + row(5, 190, 50, 40, 40, "96", "の");
        assertThat(TesseractTable.words(table))
                .extracting(OcrWord::text, OcrWord::x0, OcrWord::x1)
                .containsExactly(tuple("策定", 100, 190), tuple("の", 190, 230));
    }

    @Test
    void wordsStayInTheOrderInWhichTheyWereRead() {
        String table = LINE + row(5, 200, 50, 40, 40, "96", "紙") + row(5, 160, 50, 40, 40, "96", "報");
        OcrWord first = TesseractTable.words(table).get(0);
        OcrWord second = TesseractTable.words(table).get(1);
        assertThat(second.text()).isEqualTo("報");
        assertThat(second.x0()).isGreaterThanOrEqualTo(first.x1());
    }

    @Test
    void lettersSeenInStainsAreLeftOut() {
        assertThat(TesseractTable.words(LINE + row(5, 100, 50, 9, 9, "12.0", "ー")))
                .isEmpty();
    }

    @Test
    void rowsThatAreNotUnderstoodArePassedOver() {
        String table = "level\tpage_num\n\nError\n5\t1\t1\t1\t1\t1\tx\t0\t1\t1\t90\t字\n" + LINE
                + row(5, 100, 50, 40, 40, "NaN?", "字") + row(5, 150, 50, 40, 40, "90", "語");
        assertThat(TesseractTable.words(table)).extracting(OcrWord::text).containsExactly("語");
    }

    private static String row(int level, int left, int top, int width, int height, String confidence, String text) {
        return "%d\t1\t1\t1\t1\t1\t%d\t%d\t%d\t%d\t%s\t%s\n"
                .formatted(level, left, top, width, height, confidence, text);
    }
}
