package io.keikaku.extract.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Heading;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph;
import io.keikaku.core.document.Paragraph.Role;
import io.keikaku.core.model.Source;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunningGoalsTest {
    @Test
    void theHeadOfASlideIsTheGoalOfItsTitle() {
        assertThat(flow(
                        page(1, "Ⅰ 水辺を守る", "01 土手の手入れ"),
                        page(2, "Ⅰ 水辺を守る", "02 水門の点検"),
                        page(3, "Ⅱ 水辺で遊ぶ", "03 遊歩道の整備")))
                .containsExactly("Ⅰ 水辺を守る", "01 土手の手入れ", "Ⅰ 水辺を守る", "02 水門の点検", "Ⅱ 水辺で遊ぶ", "03 遊歩道の整備");
    }

    @Test
    void aGoalOfFewPagesIsReadLikeThoseThatRepeat() {
        Page last = new Page(3, 595, 842, List.of(line("Ⅱ 水辺で遊ぶ", 3), line("03 遊歩道の整備", 3)), List.of());

        assertThat(Flow.of(document(page(1, "Ⅰ 水辺を守る", "01 土手の手入れ"), page(2, "Ⅰ 水辺を守る", "02 水門の点検"), last)).stream()
                        .filter(Heading.class::isInstance)
                        .map(Lines::raw))
                .containsExactly("Ⅰ 水辺を守る", "Ⅰ 水辺を守る", "Ⅱ 水辺で遊ぶ");
    }

    @Test
    void theHeadOfABookIsNone() {
        assertThat(flow(
                        page(1, "第1章 水辺を守る", "1 土手の手入れ"),
                        page(2, "第1章 水辺を守る", "草は刈ったあと集めます。"),
                        page(3, "第2章 水辺で遊ぶ", "道は堤の上に設けます。")))
                .containsExactly("1 土手の手入れ", "草は刈ったあと集めます。", "道は堤の上に設けます。");
    }

    @Test
    void theSameHeadOnEveryPageIsNone() {
        assertThat(flow(page(1, "1 水辺の計画", "(1) 土手の手入れ"), page(2, "1 水辺の計画", "(2) 水門の点検")))
                .containsExactly("(1) 土手の手入れ", "(2) 水門の点検");
    }

    private static List<String> flow(Page... pages) {
        return Flow.of(document(pages)).stream().map(Lines::raw).toList();
    }

    private static Document document(Page... pages) {
        Source source = new Source("plan.pdf", "0".repeat(64), "application/pdf", 1, pages.length, null, null);
        return new Document(source, List.of(pages), List.of());
    }

    private static Block line(String text, int page) {
        return new Paragraph(text, Role.BODY, new Origin(page, 2, null, false));
    }

    private static Page page(int number, String head, String... lines) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(head, Role.RUNNING, new Origin(number, 1, null, false)));
        for (String line : lines) {
            blocks.add(line(line, number));
        }
        return new Page(number, 595, 842, blocks, List.of());
    }
}
