package io.keikaku.extract.table;

import static io.keikaku.extract.table.ColumnRole.DEPARTMENT;
import static io.keikaku.extract.table.ColumnRole.FIELD;
import static io.keikaku.extract.table.ColumnRole.NAME;
import static io.keikaku.extract.table.ColumnRole.RESPONSIBILITY;
import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.Sketch;
import org.junit.jupiter.api.Test;

class BodyColumnsTest {
    @Test
    void keepsTickedBodiesAsTheyStandBesideTheSectionInCharge() {
        assertThat(Tables.roles(Sketch.grid(
                        "取組 | 主体 | < | < | 担当課",
                        "^ | 町民 | 事業者 | 町 | ^",
                        "屋根の発電 | ● | | ● | 環境課",
                        "森の手入れ | | ● | ● | 林務課")))
                .containsExactly(NAME, FIELD, FIELD, FIELD, DEPARTMENT);
    }

    @Test
    void takesTickedBodiesForThoseInChargeWhereNoSectionIsNamed() {
        assertThat(Tables.roles(
                        Sketch.grid("取組 | 取組主体 | < | <", "^ | 市 | 所有者 | 専門家", "石仏の調査 | ◎ | ○ | －", "蔵の修理 | ○ | ◎ | －")))
                .containsExactly(NAME, RESPONSIBILITY, RESPONSIBILITY, RESPONSIBILITY);
    }

    @Test
    void keepsWhoActsApartFromTheSectionInCharge() {
        assertThat(Tables.roles(Sketch.grid("事業名 | 実施主体 | 担当課", "水路の改修 | 市・土地改良区 | 農政課", "ため池の補強 | 県・市 | 農政課")))
                .containsExactly(NAME, FIELD, DEPARTMENT);
    }

    @Test
    void takesWhoActsForThoseInChargeWhereNoSectionIsNamed() {
        assertThat(Tables.roles(Sketch.grid("事業名 | 実施主体", "水路の改修 | 市・土地改良区", "ため池の補強 | 県・市")))
                .containsExactly(NAME, DEPARTMENT);
    }
}
