package io.keikaku.core.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResourceTextTest {
    @Test
    void passesOverCommentsAndBlankLines() {
        assertThat(ResourceText.entries(ResourceTextTest.class, "fruits.tsv")).containsExactly("りんご\t赤", "ゆず\t黄");
    }

    @Test
    void cutsEntriesIntoColumns() {
        assertThat(ResourceText.rows(ResourceTextTest.class, "fruits.tsv"))
                .containsExactly(List.of("りんご", "赤"), List.of("ゆず", "黄"));
    }

    @Test
    void readsPropertiesAsUtf8() {
        assertThat(ResourceText.properties(ResourceTextTest.class, "labels.properties"))
                .containsOnly(Map.entry("name", "名称"));
    }

    @Test
    void namesTheFileThatIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ResourceText.read(ResourceTextTest.class, "vegetables.tsv"))
                .withMessage("the program is incomplete: vegetables.tsv is missing beside ResourceTextTest");
    }
}
