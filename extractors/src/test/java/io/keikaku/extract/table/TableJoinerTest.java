package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableJoinerTest {
    private static final Grid FIRST = Sketch.grid("事業名 | 担当課 | R5", "1 土手の手入れ | 河川課 | 実施");

    @Test
    void joinsAPieceThatRepeatsTheHeader() {
        assertThat(Tables.names(joined(FIRST, Sketch.grid("事業名 | 担当課 | R5", "2 水門の点検 | 河川課 | 実施"))))
                .containsExactly("1 土手の手入れ", "2 水門の点検");
    }

    @Test
    void joinsAPieceWithoutHeader() {
        assertThat(Tables.names(joined(FIRST, Sketch.grid("2 水門の点検 | 河川課 | 実施"))))
                .containsExactly("1 土手の手入れ", "2 水門の点検");
    }

    @Test
    void joinsPiecesOverAShortRemark() {
        Paragraph remark = paragraph("※実施は毎年6月");

        assertThat(Tables.of(FIRST, remark, Sketch.grid("2 水門の点検 | 河川課 | 実施"))).hasSize(1);
    }

    @Test
    void keepsTablesApartThatASentenceParts() {
        Paragraph sentence = paragraph("次の表は森の取組です。");

        assertThat(Tables.of(FIRST, sentence, Sketch.grid("2 枝打ち | 森林課 | 実施"))).hasSize(2);
    }

    @Test
    void keepsTablesApartThatAHeadingParts() {
        Heading heading = new Heading("森", 1, Origin.line(9));

        assertThat(Tables.of(FIRST, heading, Sketch.grid("2 枝打ち | 森林課 | 実施"))).hasSize(2);
    }

    @Test
    void keepsTablesApartThatHaveOtherColumns() {
        assertThat(Tables.of(FIRST, Sketch.grid("2 枝打ち | 森林課"))).hasSize(2);
    }

    @Test
    void keepsTablesApartThatHaveOtherHeaders() {
        assertThat(Tables.of(FIRST, Sketch.grid("指標 | 現状値 | 目標値", "草刈りの回数 | 1回 | 2回")))
                .hasSize(2);
    }

    @Test
    void keepsATableThatCountsFromTheStartAgainForItself() {
        assertThat(Tables.of(FIRST, Sketch.grid("事業名 | 担当課 | R5", "1 枝打ち | 森林課 | 実施")))
                .hasSize(2);
    }

    @Test
    void remembersWhereThePiecesMeet() {
        LogicalTable table = joined(FIRST, Sketch.grid("2 水門の点検 | 河川課 | 実施"));

        assertThat(table.breaks()).containsExactly(2);
    }

    @Test
    void movesMarksWithTheirRows() {
        Grid piece = Sketch.drawn(List.of(Sketch.arrow(0, 2, 3, "実施")), "2 水門の点検 | 河川課 |");

        assertThat(joined(FIRST, piece).grid().marks().get(0).row()).isEqualTo(2);
    }

    @Test
    void joinsTheHalvesOfARowThatAPageBreakSplit() {
        List<TableRecord> records = Tables.records(joined(
                Sketch.grid("事業名 | 概要 | 担当課 | R5", "1 土手の手入れ | 草を刈ります。 | 河川課 | 実施", "2 水門の点検 | 門を | 河川課 | 検討"),
                Sketch.grid(" | 見て回ります。 |  | ")));

        assertThat(records).hasSize(2);
        assertThat(records.get(1).text(1)).isEqualTo("門を\n見て回ります。");
    }

    private static LogicalTable joined(Grid one, Grid other) {
        List<LogicalTable> tables = Tables.of(one, other);
        assertThat(tables).hasSize(1);
        return tables.get(0);
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, Paragraph.Role.BODY, Origin.line(9));
    }
}
