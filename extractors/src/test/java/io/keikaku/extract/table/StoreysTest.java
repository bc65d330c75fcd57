package io.keikaku.extract.table;

import static io.keikaku.extract.table.ColumnRole.DEPARTMENT;
import static io.keikaku.extract.table.ColumnRole.DESCRIPTION;
import static io.keikaku.extract.table.ColumnRole.NAME;
import static io.keikaku.extract.table.ColumnRole.NUMBER;
import static io.keikaku.extract.table.ColumnRole.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Grid;
import io.keikaku.extract.Sketch;
import org.junit.jupiter.api.Test;

class StoreysTest {
    private static final Grid TWO = Sketch.grid(
            "番号 | 事業 | 説明 | < | 担当課 | <",
            "^ | ^ | R5 | R6 | R7 | R8",
            "柱１ 水辺 | < | < | < | < | <",
            "1-1 | 土手の手入れ | 草を刈ります。 | < | 河川課 | <",
            "^ | ^ | 検討 | 実施 | | ",
            "1-2 | 水門の点検 | 見て回ります。 | < | 管理課 | <",
            "^ | ^ | 実施 | 実施 | 実施 | 実施");

    @Test
    void standSideBySideOnceUnfolded() {
        LogicalTable table = unfolded(TWO);

        assertThat(Tables.layout(table).columns())
                .extracting(Column::role)
                .containsExactly(NUMBER, NAME, YEAR, YEAR, YEAR, YEAR, DESCRIPTION, DEPARTMENT);
        assertThat(Tables.records(table).get(1).text(7)).isEqualTo("管理課");
        assertThat(Tables.records(table).get(1).text(2)).isEqualTo("実施");
    }

    @Test
    void keepTheHeadingsOverTheWholeWidth() {
        assertThat(Tables.records(unfolded(TWO)).get(0).groups()).containsExactly("柱１ 水辺");
    }

    @Test
    void mayHaveTheYearsAbove() {
        LogicalTable table = unfolded(Sketch.grid(
                "事業 | R5 | R6 | R7 | R8",
                "^ | 説明 | < | 担当課 | <",
                "土手の手入れ | 検討 | 実施 | | ",
                "^ | 草を刈ります。 | < | 河川課 | <",
                "水門の点検 | 実施 | 実施 | | ",
                "^ | 見て回ります。 | < | 管理課 | <"));

        assertThat(Tables.records(table).get(0).text(6)).isEqualTo("河川課");
    }

    @Test
    void areNotSeenInAHeaderOverYears() {
        LogicalTable table = Tables.of(Sketch.grid(
                "事業 | 担当課 | 取組内容 | < | <",
                "^ | ^ | R5 | R6 | R7",
                "土手の手入れ | 河川課 | 実施 | < | <",
                "水門の点検 | 管理課 | 検討 | 実施 | <"));

        assertThat(new Storeys(Tables.WORDS, Tables.ERAS).unfold(table)).isSameAs(table);
    }

    private static LogicalTable unfolded(Grid grid) {
        return new Storeys(Tables.WORDS, Tables.ERAS).unfold(Tables.of(grid));
    }
}
