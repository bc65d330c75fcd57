package io.keikaku.extract.table;

import static io.keikaku.extract.table.ColumnRole.DEPARTMENT;
import static io.keikaku.extract.table.ColumnRole.FIELD;
import static io.keikaku.extract.table.ColumnRole.GROUP;
import static io.keikaku.extract.table.ColumnRole.NAME;
import static io.keikaku.extract.table.ColumnRole.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.Sketch;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class NumberColumnsTest {
    private static final LogicalTable WORST_CASES = Tables.of(Sketch.grid(
            "事態 | < | 事業名 | 全体事業費（百万円） | 担当課",
            "1-1 | 家の倒壊 | 耐震化の補助 | 60 | 建築課",
            "^ | ^ | 塀の撤去 | 15 | 建築課",
            "1-2 | 川の氾濫 | 護岸の改修 | 340 | 河川課",
            "^ | ^ | 水門の更新 | 8 | 河川課"));

    @Test
    void takesNumbersBesideMergedHeadingsForThoseOfTheHeadings() {
        assertThat(Tables.layout(WORST_CASES).columns())
                .extracting(Column::role)
                .containsExactly(GROUP, GROUP, NAME, FIELD, DEPARTMENT);
    }

    @Test
    void losesNoRowBelowANumberedHeading() {
        assertThat(Tables.names(WORST_CASES)).containsExactly("耐震化の補助", "塀の撤去", "護岸の改修", "水門の更新");
    }

    @Test
    void putsTheNumberOfAHeadingBeforeIt() {
        assertThat(Tables.records(WORST_CASES))
                .extracting(TableRecord::groups)
                .element(1)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("1-1 家の倒壊");
    }

    @Test
    void leavesNumbersOfTheRowsToTheNames() {
        assertThat(Tables.roles(Sketch.grid("柱 | | 事業名 | 担当課", "水辺 | 1 | 土手の手入れ | 河川課", "^ | 2 | 水門の点検 | 河川課")))
                .containsExactly(GROUP, NUMBER, NAME, DEPARTMENT);
    }

    @Test
    void leavesANumberColumnAsItsHeaderSays() {
        assertThat(Tables.roles(Sketch.grid("事業名 | 番号 | 担当課", "土手の手入れ | 1 | 河川課", "水門の点検 | 2 | 河川課")))
                .containsExactly(NAME, NUMBER, DEPARTMENT);
    }
}
