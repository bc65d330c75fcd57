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

    private static List<String> joined(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.split("\n")) {
            lines.add(new SourceLine(lines.size() + 1, 1, line));
        }
        return TornRows.join(lines).stream().map(SourceLine::text).toList();
    }
}
