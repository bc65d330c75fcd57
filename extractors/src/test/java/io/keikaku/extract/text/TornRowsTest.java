package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class TornRowsTest {
    private static final String HEADER = "番号\t取組\t担当課\tR6\tR7\n";

    @Test
    void aRowTornWithinItsCellsIsOneAgain() {
        assertThat(joined(HEADER + "1\t土手の手\n入れ\t河川課\n道路課\t検討\t実施\n2\t木の手入れ\t森林課\t実施\t実施\n"))
                .containsExactly(HEADER.strip(), "1\t土手の手\n入れ\t河川課\n道路課\t検討\t実施", "2\t木の手入れ\t森林課\t実施\t実施");
    }

    @Test
    void aLineWithoutCellsGoesOnWithTheLastCellWhereANumberBeginsTheNextRow() {
        assertThat(joined("番号\t取組\tR6\tR7\t担当課\n1\t土手の手入れ\t検討\t実施\t河川課\n道路課\n2\t木の手入れ\t実施\t実施\t森林課\n"))
                .contains("1\t土手の手入れ\t検討\t実施\t河川課\n道路課");
    }

    @Test
    void aLineThatEndsAsTheLastCellsDoAndNotAsTheFirstGoesOnWithTheLastCell() {
        assertThat(joined("取組\tR6\tR7\t継続\t担当課\n土手の手入れ\t検討\t実施\t\t河川課\n道路課\n木の手入れ\t実施\t実施\t\t森林課\n"))
                .containsExactly("取組\tR6\tR7\t継続\t担当課", "土手の手入れ\t検討\t実施\t\t河川課\n道路課", "木の手入れ\t実施\t実施\t\t森林課");
    }

    @Test
    void aRowTornWithinACellAndItsLastCellIsOneAgain() {
        assertThat(joined("取組\tR6\tR7\t継続\t担当課\n土手\t検\n討\t実施\t\t河川課\n道路課\n木の手入れ\t実施\t実施\t\t森林課\n"))
                .contains("土手\t検\n討\t実施\t\t河川課\n道路課", "木の手入れ\t実施\t実施\t\t森林課");
    }

    @Test
    void aFirstCellOfTwoLinesStaysWithItsRow() {
        assertThat(joined("取組\tR6\tR7\t継続\t担当課\n土手の手入れ\t検討\t実施\t\t河川課\n里山の\n木の手入れ\t実施\t実施\t\t森林課\n"))
                .contains("里山の\n木の手入れ\t実施\t実施\t\t森林課");
    }

    @Test
    void theLastCellOfANarrowTableGoesOnToo() {
        assertThat(joined("取組\t内容\t担当課\n土手の手入れ\t草を刈ります。\t河川課\n道路課\n公園課\n木の手入れ\t枝を切ります。\t森林課\n水道課\n"))
                .containsExactly("取組\t内容\t担当課", "土手の手入れ\t草を刈ります。\t河川課\n道路課\n公園課", "木の手入れ\t枝を切ります。\t森林課\n水道課");
    }

    @Test
    void theHeaderMayHaveTwoLinesAndAHeadingAboveIt() {
        assertThat(joined("1 川\n番号\t取組\t担当課\t年度\n\t\t\tR6\tR7\n1\t土手の手入れ\t河川課\n道路課\t検討\t実施\n"))
                .containsExactly("1 川", "番号\t取組\t担当課\t年度", "\t\t\tR6\tR7", "1\t土手の手入れ\t河川課\n道路課\t検討\t実施");
    }

    @Test
    void aHeadingAmongTheRowsBelowAHeadingIsNoCell() {
        assertThat(joined("目標1 川\nNo\t取組\t内容\t担当\t期間\n1\t土手\t草\t河川課\tR6\n目標2 山\n2\t枝\t木\t森林課\tR7\n"))
                .hasSize(5);
    }

    @Test
    void aSentenceBelowATableOfSentencesIsNoCell() {
        assertThat(joined("取組\t内容\n土手の手入れ\t草を刈ります。\n木は切りません。\n")).hasSize(3);
    }

    @Test
    void aTableWithRowsThatLostCellsIsLeft() {
        String text = HEADER + "1\t土手の手入れ\t河川課\t実施\n2\t木の手入れ\t森林課\t実施\t実施\n";

        assertThat(joined(text)).hasSize(3);
    }

    @Test
    void aFormIsLeft() {
        String text = "取組\t土手の手入れ\t担当課\t河川課\n内容\t草を刈ります。\n課題\t草が伸びている。\n年度別計画\tR5\tR6\tR7\tR8\n\t検討\t実施\n";

        assertThat(joined(text)).hasSize(5);
    }

    @Test
    void aNarrowTableIsLeftSinceItsRowsMayAddUpByChance() {
        assertThat(joined("取組\t担当課\tR6\n土手の手入れ\t河川課\n木の手入れ\t実施\n")).hasSize(3);
    }

    @Test
    void aRowWithoutItsFirstCellGoesOnWithNothing() {
        assertThat(joined("柱\t取組\n水辺\t1 土手の緑化\n\t2 水門の自動化\n\t3 川開きの拡大化\n")).hasSize(4);
    }

    private static List<String> joined(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(new SourceLine(lines.size() + 1, 1, line));
        }
        return TornRows.join(lines).stream().map(SourceLine::text).toList();
    }
}
