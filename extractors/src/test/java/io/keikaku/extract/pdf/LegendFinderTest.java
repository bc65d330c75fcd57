package io.keikaku.extract.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.LegendEntry;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class LegendFinderTest {

    @Test
    @DisplayName("coloured areas in a line, each with a text to its right, are a legend")
    void swatches() {
        DrawnPage page = new DrawnPage()
                .fill(50, 100, 70, 110, 0xc9c9c9)
                .text(75, 100, "検討")
                .fill(150, 100, 170, 110, 0x6fae8f)
                .text(175, 100, "運用");
        assertThat(entries(page))
                .containsExactly(new LegendEntry("#c9c9c9", null, "検討"), new LegendEntry("#6fae8f", null, "運用"));
    }

    @Test
    @DisplayName("one coloured area beside a text explains nothing")
    void single() {
        assertThat(entries(new DrawnPage().fill(50, 100, 70, 110, 0xc9c9c9).text(75, 100, "はじめに")))
                .isEmpty();
    }

    @Test
    @DisplayName("different symbols in a line, each with its meaning, are a legend")
    void symbols() {
        assertThat(entries(new DrawnPage().text(50, 100, "○：検討　●：実施")))
                .containsExactly(new LegendEntry(null, "○", "検討"), new LegendEntry(null, "●", "実施"));
    }

    @Test
    @DisplayName("a list with one kind of bullet is no legend")
    void bullets() {
        assertThat(entries(new DrawnPage().text(50, 100, "● 相談　● 見守り").text(50, 115, "● 研修")))
                .isEmpty();
    }

    @Test
    @DisplayName("a frame around a legend is no table")
    void framed() {
        DrawnPage page = new DrawnPage()
                .lattice(new double[] {50, 70, 120, 140, 190}, new double[] {100, 115})
                .fill(50, 100, 70, 115, 0xc9c9c9)
                .text(75, 103, "検討")
                .fill(120, 100, 140, 115, 0x6fae8f)
                .text(145, 103, "運用");
        List<FoundTable> tables = new TableFinder().find(page.page());
        assertThat(tables).allMatch(LegendFinder.find(page.page(), tables)::holds);
    }

    private static List<LegendEntry> entries(DrawnPage page) {
        return LegendFinder.find(page.page(), List.of()).entries();
    }
}
