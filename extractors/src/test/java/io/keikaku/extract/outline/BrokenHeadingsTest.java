package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BrokenHeadingsTest {
    @ParameterizedTest
    @ValueSource(strings = {"第１章", "１", "1-1", "（１）", "基本目標１", "01"})
    void aNumberOnALineOfItsOwnGoesWithTheTitleBelow(String number) {
        assertThat(joined(number, "水辺を守る", "水辺は町の宝です。")).containsExactly(number + " 水辺を守る", "水辺は町の宝です。");
    }

    @Test
    void numbersCountOn() {
        assertThat(joined("１", "水辺を守る", "宝です。", "２", "水辺で遊ぶ", "道です。"))
                .containsExactly("１ 水辺を守る", "宝です。", "２ 水辺で遊ぶ", "道です。");
    }

    @Test
    void wholeHeadingsCountToo() {
        assertThat(joined("基本目標１　水辺を守る", "宝です。", "基本目標２", "水辺で遊ぶ"))
                .containsExactly("基本目標１　水辺を守る", "宝です。", "基本目標２ 水辺で遊ぶ");
    }

    @Test
    void aNumberThatDoesNotCountOnIsACellOfALostTable() {
        assertThat(joined("１", "水辺を守る", "宝です。", "34", "土手の延長")).containsExactly("１ 水辺を守る", "宝です。", "土手の延長");
    }

    @Test
    void aSentenceIsNoTitle() {
        assertThat(joined("第１章", "水辺は町の宝です。")).containsExactly("第１章", "水辺は町の宝です。");
    }

    @Test
    void figuresFromBesideTheLineAboveDoNotPartThem() {
        assertThat(joined("基本目標１", "3.2km→4.0km（R9）", "水辺を守る")).containsExactly("3.2km→4.0km（R9）", "基本目標１ 水辺を守る");
    }

    private static List<String> joined(String... lines) {
        List<Block> flow = Arrays.stream(lines)
                .<Block>map(line -> new Paragraph(line, Paragraph.Role.BODY, Origin.line(1)))
                .toList();
        return BrokenHeadings.join(flow).stream().map(Lines::raw).toList();
    }
}
