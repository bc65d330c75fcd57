package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellKindTest {
    @ParameterizedTest
    @CsvSource({
        "'  ', BLANK",
        "1-2, NUMBER",
        "③, NUMBER",
        "○, TICK",
        "⇒, ARROW",
        "――→, ARROW",
        "━━━━━━━━━━━━━━━━━▶, ARROW",
        "同左, ARROW",
        "検討, PHASE",
        "150件, QUANTITY",
        "85%, QUANTITY",
        "河川課, DEPARTMENT",
        "草を刈り、堆肥にします。, PROSE",
        "水辺の広場, LABEL"
    })
    void isToldByTheTextAlone(String text, CellKind kind) {
        assertThat(CellKind.of(text)).isEqualTo(kind);
    }
}
