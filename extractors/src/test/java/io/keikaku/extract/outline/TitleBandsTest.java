package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleBandsTest {
    @Test
    void aNumberedGoalAtTheEndOfSeveralTitlesGoesBeforeThem() {
        assertThat(split("施策 01 土手の手入れ Ⅰ 水辺を守る", "施策 02 水門の点検 Ⅰ 水辺を守る", "施策 03 遊歩道の整備 Ⅱ 水辺で遊ぶ"))
                .containsExactly("# Ⅰ 水辺を守る", "施策 01 土手の手入れ", "# Ⅰ 水辺を守る", "施策 02 水門の点検", "# Ⅱ 水辺で遊ぶ", "施策 03 遊歩道の整備");
    }

    @Test
    void aNumberedGoalBeforeSeveralTitlesIsPartedFromThem() {
        assertThat(split("柱Ⅰ 水辺を守る　1-1 土手の手入れ", "柱Ⅰ 水辺を守る　1-2 水門の点検"))
                .containsExactly("# 柱Ⅰ 水辺を守る", "1-1 土手の手入れ", "# 柱Ⅰ 水辺を守る", "1-2 水門の点検");
    }

    @Test
    void aGoalWithoutANumberIsKnownByItsOwnHeading() {
        assertThat(split("水辺を守る", "施策1 土手の手入れ　水辺を守る", "施策2 水門の点検　水辺を守る"))
                .containsExactly("水辺を守る", "# 水辺を守る", "施策1 土手の手入れ", "# 水辺を守る", "施策2 水門の点検");
    }

    @Test
    void aGoalWithoutANumberIsOfAHigherLevelThanItsTitle() {
        Block goal = new Heading("水辺を守る", 1, Origin.line(1));
        Block first = new Heading("施策1 土手の手入れ　水辺を守る", 1, Origin.line(1));
        Block second = new Heading("施策2 水門の点検　水辺を守る", 1, Origin.line(1));

        assertThat(TitleBands.split(List.of(goal, first, second)))
                .filteredOn(Heading.class::isInstance)
                .extracting(block -> ((Heading) block).level())
                .containsExactly(1, 1, 2, 1, 2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "施策1 土手の手入れ　【新規】;施策2 水門の点検　【新規】",
                "施策1 土手の手入れ　土木課;施策2 水門の点検　土木課;土木課",
                "施策1 土手の手入れ　継続;施策2 水門の点検　継続",
                "施策1 土手の手入れ Ⅰ 水辺を守る;施策2 水門の点検 Ⅱ 水辺で遊ぶ",
                "施策1 土手の手入れ Ⅰ 水辺を守る。;施策2 水門の点検 Ⅰ 水辺を守る。"
            })
    void whatElseEndsATitleStays(String lines) {
        String[] all = lines.split(";");

        assertThat(split(all)).containsExactly(all);
    }

    private static List<String> split(String... lines) {
        List<Block> flow = IntStream.range(0, lines.length)
                .<Block>mapToObj(i -> new Paragraph(lines[i], Paragraph.Role.BODY, new Origin(1, i + 1, null, false)))
                .toList();
        return TitleBands.split(flow).stream()
                .flatMap(block -> Stream.of((block instanceof Heading ? "# " : "") + Lines.raw(block)))
                .toList();
    }
}
