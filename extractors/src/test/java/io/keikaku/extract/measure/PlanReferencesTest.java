package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlanReferencesTest {
    @Test
    void keepAReferenceWithItsChapterWhole() {
        assertThat(split("水辺基本計画 第3章")).containsExactly("水辺基本計画第3章");
    }

    @Test
    void partReferencesAtBullets() {
        assertThat(split("・水辺基本計画\n・森林整備計画")).containsExactly("水辺基本計画", "森林整備計画");
    }

    @Test
    void partReferencesWhereTheNextPlanBegins() {
        assertThat(split("水辺基本計画\n森林整備計画")).containsExactly("水辺基本計画", "森林整備計画");
    }

    @Test
    void keepNamesWithDotsWhole() {
        assertThat(split("ひと・まち・みず基本計画")).containsExactly("ひと・まち・みず基本計画");
    }

    @Test
    void learnFromTheColumnWhatAReferenceBeginsWith() {
        PlanReferences references = new PlanReferences(List.of("町長マニフェスト3", "水辺基本計画"));

        assertThat(references.split("水辺基本計画2 町長マニフェスト1")).containsExactly("水辺基本計画2", "町長マニフェスト1");
    }

    @Test
    void findNoneWhereTheCellSaysNone() {
        assertThat(split("なし")).isEmpty();
        assertThat(split("－")).isEmpty();
    }

    private static List<String> split(String cell) {
        return new PlanReferences(List.of(cell)).split(cell);
    }
}
