package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of a table that the end of a page tears. */
class TornRowTest {
    private static final String HEADER = "事業名 | 事業の内容 | 担当課";
    private static final String COMPLETE = "水辺の教室 | 川の生き物を\n親子で調べます。 | 環境課";
    private static final String NEXT = "森の手入れ | 枝を打ち、下草を\n刈ります。 | 森林課";

    @Test
    void aWordThatBreaksOffGoesOnOnTheNextPage() {
        List<TableRecord> records = records("地域の見守り事\n| 新聞店と協定を結び、 | 福祉課", "業 | 異変を知らせて\nもらいます。 |");

        assertThat(records).hasSize(3);
        assertThat(records.get(1).text(0)).isEqualTo("地域の見守り事\n業");
        assertThat(records.get(1).text(1)).isEqualTo("新聞店と協定を結び、\n異変を知らせて\nもらいます。");
    }

    @Test
    void aSentenceThatBreaksOffGoesOnBesideANameThatFillsItsLine() {
        List<TableRecord> records = records("高齢者等の通いの場\nへの専門職の派遣の | 理学療法士が通いの | 健康課", "拡充 | 場を回ります。 | 福祉課");

        assertThat(records).hasSize(3);
        assertThat(records.get(1).text(2)).isEqualTo("健康課\n福祉課");
    }

    @Test
    void aBracketThatIsOpenedIsClosedOnTheNextPage() {
        assertThat(records("公園の樹木の点検（年 | 職員が見て回り、 | 公園課", "二回） | 枯れ枝を除きます。 |"))
                .extracting(record -> record.text(0))
                .contains("公園の樹木の点検（年\n二回）");
    }

    @Test
    void aNumberThatIsCutIsOneNumber() {
        Grid first =
                Sketch.printed(1, "事業名 | 内容 | R5 | R6", "水辺の教室 | 川を調べます。 | 20人 | 30人", "見守り事 | 新聞店と協定を | 延べ1,2 | 延べ1,");
        Grid next = Sketch.printed(2, "業 | 結びます。 | 00人 | 500人", "森の手入れ | 下草を刈ります。 | 2人 | 3人");

        List<TableRecord> records = Tables.records(Tables.of(first, next).getFirst());
        assertThat(records).hasSize(3);
        assertThat(records.get(1).text(2)).isEqualTo("延べ1,200人");
        assertThat(records.get(1).text(3)).isEqualTo("延べ1,500人");
    }

    @Test
    void aRowMayBeTornBelowAHeaderThatIsRepeated() {
        Grid first = Sketch.printed(1, HEADER, COMPLETE, NEXT, "地域の見守り事 | 新聞店と協定を結び、 | 福祉課");
        Grid next = Sketch.printed(2, HEADER, "業 | 異変を知らせてもらいます。 | ", "水門の点検 | 門を見ます。 | 河川課");

        assertThat(Tables.names(Tables.of(first, next).getFirst()))
                .containsExactly("水辺の教室", "森の手入れ", "地域の見守り事\n業", "水門の点検");
    }

    @Test
    void aGroupGoesOnOverTheTornRow() {
        Grid first = Sketch.printed(1, "分野 | 事業名 | 内容", "水 | 水辺の教室 | 川を調べます。", "^ | 見守り事 | 新聞店と協定を");
        Grid next = Sketch.printed(2, " | 業 | 結びます。", "^ | 水門の点検 | 門を見ます。");

        assertThat(Tables.records(Tables.of(first, next).getFirst()))
                .extracting(TableRecord::groups)
                .containsExactly(List.of("水"), List.of("水"), List.of("水"));
    }

    @Test
    void aPageThatHoldsNothingButTheRestEndsTheTable() {
        Grid first = Sketch.printed(1, HEADER, COMPLETE, NEXT, "地域の見守り事 | 新聞店と協定を結び、 | 福祉課");

        assertThat(Tables.names(
                        Tables.of(first, Sketch.printed(2, "業 | 異変を知らせます。 | ")).getFirst()))
                .containsExactly("水辺の教室", "森の手入れ", "地域の見守り事\n業");
    }

    @Test
    void bothPlacesOfATextThatIsTornAreKnown() {
        Grid next = Sketch.printed(2, "業 | 異変を知らせます。 | ", NEXT);
        LogicalTable table = Tables.of(Sketch.printed(1, HEADER, COMPLETE, "地域の見守り事 | 協定を結び、 | 福祉課"), next)
                .getFirst();

        assertThat(table.rests(table.cell(2, 1).orElseThrow()))
                .extracting(GridCell::text, cell -> cell.origin().page())
                .containsExactly(tuple("異変を知らせます。", 2));
        assertThat(table.rests(table.cell(2, 2).orElseThrow())).isEmpty();
    }

    @Test
    void rowsThatAreCompleteStayApart() {
        assertThat(records("地域の見守り | 協定を結びます。 | 福祉課", "図書館 | 本を貸します。 | 図書館"))
                .extracting(record -> record.text(0))
                .containsExactly("水辺の教室", "地域の見守り", "図書館", "森の手入れ");
    }

    @Test
    void aNameWithRoomBehindItIsCompleteThoughItsSentenceHasNoFullStop() {
        assertThat(records("見守り | 協定を結びます | 福祉課", "図書館の充実 | 本を増やします。 | 図書館"))
                .extracting(record -> record.text(0))
                .containsExactly("水辺の教室", "見守り", "図書館の充実", "森の手入れ");
    }

    @Test
    void aRowThatIsCountedIsARowOfItsOwn() {
        assertThat(records("1 地域の見守り事業の | 協定を結び | 福祉課", "2 図書館の充実 | 本を増やします。 | 図書館"))
                .extracting(record -> record.text(0))
                .contains("2 図書館の充実");
    }

    @Test
    void rowsOfOnePageAreNotTorn() {
        Grid first = Sketch.printed(1, HEADER, COMPLETE, "地域の見守り事 | 新聞店と協定を結び、 | 福祉課");

        assertThat(Tables.names(Tables.of(first, Sketch.printed(1, "業 | 異変を知らせます。 | 福祉課"))
                        .getFirst()))
                .hasSize(3);
    }

    private static List<TableRecord> records(String last, String rest) {
        List<LogicalTable> tables = Tables.of(Sketch.printed(1, HEADER, COMPLETE, last), Sketch.printed(2, rest, NEXT));
        assertThat(tables).hasSize(1);
        return Tables.records(tables.getFirst());
    }
}
