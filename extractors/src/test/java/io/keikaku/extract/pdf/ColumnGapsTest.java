package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Box;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows are drawn as strings, ten points a character; a blank parts words. */
class ColumnGapsTest {
    private static final double SIZE = 10;

    @Test
    void columnsArePartedWhereNoRowHasText() {
        assertThat(edges("あああ   いい", "ああ    いいい", "ああああ  い")).containsExactly(0, 50, 90);
    }

    @Test
    void aHeaderCentredAboveTextAtTheLeftIsOfOneColumnWithIt() {
        assertThat(edges("     いい    かか", "ああ        かか", "ああ        かか")).containsExactly(0, 85, 130);
    }

    @Test
    void spacesBetweenWordsThatHappenToStandBelowOneAnotherPartNoColumns() {
        assertThat(edges("    区分     取組", "第一節 発生の    かきく", "抑制", "第二節 分別と    けこ", "再生"))
                .containsExactly(0, 90, 140);
    }

    @Test
    void aNarrowColumnOfNumbersIsOneWhereTheTextBesideItGoesOnWithoutThem() {
        assertThat(edges("ああ いいいいい", "   いい", "ああ いいいいい", "   いい")).containsExactly(0, 25, 80);
    }

    private static double[] edges(String... rows) {
        List<TextRow> lines = new ArrayList<>();
        int longest = 0;
        for (int r = 0; r < rows.length; r++) {
            lines.add(row(rows[r], 20 * r));
            longest = Math.max(longest, rows[r].length());
        }
        return new ColumnGaps(0.55, 0).edges(lines, 0, longest * SIZE);
    }

    private static TextRow row(String text, double y) {
        List<TextRow.Word> words = new ArrayList<>();
        int from = 0;
        for (String word : text.split(" ", -1)) {
            if (!word.isEmpty()) {
                Box box = new Box(from * SIZE, y, (from + word.length()) * SIZE, y + SIZE);
                words.add(new TextRow.Word(word, box, SIZE));
            }
            from += word.length() + 1;
        }
        return new TextRow(
                words, words.stream().map(TextRow.Word::box).reduce(Box::union).orElseThrow());
    }
}
