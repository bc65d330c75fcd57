package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Paragraph;
import io.keikaku.core.model.Box;
import io.keikaku.extract.Sketch;
import java.util.List;
import org.junit.jupiter.api.Test;

class CoverPageTest {
    private static final Block TITLE = heading(1, "水沢台町環境計画");
    private static final Block MAKER = heading(1, "水沢台町環境課");
    private static final Block POLICY = heading(2, "川を守る");

    @Test
    void whatStandsOnACoverHeadsNothing() {
        assertThat(titles(TITLE, MAKER, POLICY)).containsExactly("川を守る");
    }

    @Test
    void aFirstPageWithASentenceIsNoCover() {
        assertThat(titles(TITLE, paragraph("この計画は川を守ります。"), POLICY)).contains("水沢台町環境計画");
    }

    @Test
    void aFirstPageWithANumberedHeadingIsNoCover() {
        assertThat(titles(heading(1, "第1章 川"), POLICY)).contains("第1章 川");
    }

    @Test
    void aPlanOfOnePageHasNoCover() {
        assertThat(titles(TITLE, MAKER)).contains("水沢台町環境課");
    }

    private static List<String> titles(Block... blocks) {
        return new OutlineBuilder()
                .build(Sketch.document(List.of(), blocks)).nodes().stream()
                        .map(OutlineNode::text)
                        .toList();
    }

    private static Block heading(int page, String text) {
        return new Heading(text, page, origin(page));
    }

    private static Block paragraph(String text) {
        return new Paragraph(text, Paragraph.Role.BODY, origin(1));
    }

    private static Origin origin(int page) {
        return Origin.box(page, new Box(50, 50, 450, 70));
    }
}
