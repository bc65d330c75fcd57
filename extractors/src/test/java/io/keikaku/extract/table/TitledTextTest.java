package io.keikaku.extract.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitledTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "●土手の手入れ\n年に二度、草を刈ります。",
                "●土手の手入れ\n年に二度、\n草を刈ります。",
                "●土手の手入れ 年に二度、草を刈ります。",
                "●土手の手入れ　年に二度、草を刈ります。"
            })
    void aNameBehindASignEndsWithItsLineOrTheFirstSpace(String cell) {
        assertThat(TitledText.all(cell)).singleElement().satisfies(titled -> {
            assertThat(titled.name()).isEqualTo("●土手の手入れ");
            assertThat(titled.text()).startsWith("年に二度").endsWith("刈ります。");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"【土手の手入れ】年に二度、草を刈ります。", "＜土手の手入れ＞\n年に二度、草を刈ります。"})
    void aNameInBracketsEndsWithThem(String cell) {
        assertThat(TitledText.all(cell)).containsExactly(new TitledText("土手の手入れ", "年に二度、草を刈ります。"));
    }

    @Test
    void aNameThatItsLineLeavesUnfinishedGoesOnInTheNext() {
        assertThat(TitledText.all("◆水辺で働く人たちへの\n道具の貸出し\n鎌を貸します。\n無料です。"))
                .extracting(TitledText::name)
                .containsExactly("◆水辺で働く人たちへの\n道具の貸出し");
    }

    @Test
    void oneCellMayHoldSeveral() {
        assertThat(TitledText.all("①土手の手入れ\n草を刈ります。\n②水門の点検\n見て回ります。"))
                .containsExactly(new TitledText("①土手の手入れ", "草を刈ります。"), new TitledText("②水門の点検", "見て回ります。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"土手の手入れ", "●土手の手入れ", "年に二度の草刈りを\n続けます。", "●年に二度、草を刈ります。", "・草を刈る\n・運ぶ", "【新規】土手の手入れ", ""})
    void otherTextIsNone(String cell) {
        assertThat(TitledText.all(cell)).isEmpty();
    }
}
