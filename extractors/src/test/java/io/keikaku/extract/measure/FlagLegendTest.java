package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.ListItem;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import io.keikaku.extract.Sketch;
import io.keikaku.extract.outline.OutlineBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FlagLegendTest {
    private static final Block MATRIX = Sketch.grid("① | ② | 事業名", "○ |  | 土手の手入れ", " | ○ | 水門の点検");

    @Test
    void readsACellAloneInItsRow() {
        assertThat(legend(Sketch.grid(" |  | ① 緑の基本計画", "○ |  | 土手の手入れ"))).containsEntry("①", "緑の基本計画");
    }

    @Test
    void readsLinesAboveTheTable() {
        assertThat(legend(new ListItem("①", "緑の基本計画", 0, Origin.line(1)), paragraph("② 川の条例"), MATRIX))
                .containsExactlyInAnyOrderEntriesOf(Map.of("①", "緑の基本計画", "②", "川の条例"));
    }

    @Test
    void readsSeveralEntriesInALine() {
        assertThat(legend(paragraph("① 緑の基本計画　② 川の条例"), MATRIX))
                .containsExactlyInAnyOrderEntriesOf(Map.of("①", "緑の基本計画", "②", "川の条例"));
    }

    @Test
    void takesNumberedLinesForNoLegendWhereNoColumnIsHeadedByTheirNumbers() {
        assertThat(legend(paragraph("① 土手の手入れ"), Sketch.grid("事業名 | 担当課", "水門の点検 | 河川課")))
                .isEmpty();
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(text, Paragraph.Role.BODY, Origin.line(1));
    }

    private static Map<String, String> legend(Block... blocks) {
        return FlagLegend.of(new OutlineBuilder().build(Sketch.document(List.of(), blocks)));
    }
}
