package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CornerReferencesTest {
    @Test
    void aGoalThatStandsUnderSeveralTitlesGoesBeforeThem() {
        assertThat(ordered(
                        page(1, "# 重点取組１ 土手の手入れ", "柱Ⅰ 水辺を守る", "草を刈ります。"),
                        page(2, "# 重点取組２ 水門の点検", "柱Ⅰ 水辺を守る", "見て回ります。"),
                        page(3, "# 重点取組３ 遊歩道の整備", "柱Ⅱ 水辺で遊ぶ", "道を設けます。")))
                .containsSubsequence("柱Ⅰ 水辺を守る", "重点取組１ 土手の手入れ", "草を刈ります。")
                .containsSubsequence("柱Ⅰ 水辺を守る", "重点取組２ 水門の点検", "見て回ります。")
                .containsSubsequence("柱Ⅱ 水辺で遊ぶ", "重点取組３ 遊歩道の整備", "道を設けます。");
    }

    @Test
    void whatStandsUnderOneTitleOnlyStaysBelowIt() {
        assertThat(ordered(
                        page(1, "# 基本目標１ 水辺を守る", "施策1 土手の手入れ", "草を刈ります。"),
                        page(2, "# 基本目標２ 水辺で遊ぶ", "施策2 遊歩道の整備", "道を設けます。")))
                .containsSubsequence("基本目標１ 水辺を守る", "施策1 土手の手入れ")
                .containsSubsequence("基本目標２ 水辺で遊ぶ", "施策2 遊歩道の整備");
    }

    @SafeVarargs
    private static List<String> ordered(List<Block>... pages) {
        List<Block> flow = IntStream.range(0, pages.length)
                .boxed()
                .flatMap(page -> pages[page].stream())
                .toList();
        return CornerReferences.first(flow).stream().map(Lines::raw).toList();
    }

    private static List<Block> page(int number, String... lines) {
        return IntStream.range(0, lines.length)
                .<Block>mapToObj(line -> block(lines[line], new Origin(number, line + 1, null, false)))
                .toList();
    }

    private static Block block(String line, Origin origin) {
        return line.startsWith("# ")
                ? new Heading(line.substring(2), 1, origin)
                : new Paragraph(line, Paragraph.Role.BODY, origin);
    }
}
