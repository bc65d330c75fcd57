package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpacedRowsTest {
    private static final String HEADER = " No   取組          担当課      R6        R7\n";

    @Test
    void blanksThatRunThroughAllLinesPartColumns() {
        assertThat(joined(HEADER + " 1    土手の手入れ  河川課      検討      実施\n" + " 2    木の手入れ    森林課      実施      実施\n"))
                .containsExactly("No\t取組\t担当課\tR6\tR7", "1\t土手の手入れ\t河川課\t検討\t実施", "2\t木の手入れ\t森林課\t実施\t実施");
    }

    @Test
    void aCellOfSeveralLinesIsOne() {
        assertThat(joined(HEADER
                        + " 1    土手と水門の  河川課      検討      実施\n"
                        + "      手入れ        道路課\n"
                        + " 2    木の手入れ    森林課      実施      実施\n"))
                .contains("1\t土手と水門の\n手入れ\t河川課\n道路課\t検討\t実施");
    }

    @Test
    void aRowWhoseFirstCellIsMergedWithTheOneAboveStaysARow() {
        String text = """
                 目標        取組          担当課      R6
                 水辺を守る  土手の手入れ  河川課      検討
                             木の手入れ    森林課      実施
                """;

        assertThat(joined(text)).contains("\t木の手入れ\t森林課\t実施");
    }

    @Test
    void aBlankWithinAHeaderWordPartsNothing() {
        assertThat(joined(
                        " 区   分     平成17年    平成27年\n 総人口         9,120       7,734\n 65歳以上       2,811       3,166\n"))
                .containsExactly("区 分\t平成17年\t平成27年", "総人口\t9,120\t7,734", "65歳以上\t2,811\t3,166");
    }

    @Test
    void proseHeadingsAndTwoColumnsAreLeft() {
        String text = """
                 第１章   趣旨

                   町の土手は長く、草が伸びています。
                   刈る人は減っています。

                 左の段の文が続き    右の段の文が続き
                 ます。次の行です    ます。次の行です
                 が、ここで終わる    が、ここで終わる
                """;

        assertThat(String.join("\n", joined(text))).doesNotContain("\t");
    }

    @Test
    void linesOfTwoPagesAreNotOneTable() {
        List<SourceLine> lines = List.of(
                new SourceLine(1, 1, " 1    土手の手入れ  河川課      検討"),
                new SourceLine(2, 1, " 2    木の手入れ    森林課      実施"),
                new SourceLine(3, 2, " 3    道の手入れ    道路課      実施"));

        assertThat(SpacedRows.join(lines)).isEqualTo(lines);
    }

    private static List<String> joined(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(new SourceLine(lines.size() + 1, 1, line));
        }
        return SpacedRows.join(lines).stream().map(SourceLine::text).toList();
    }
}
