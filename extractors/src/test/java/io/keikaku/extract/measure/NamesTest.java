package io.keikaku.extract.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void areTheSameWhateverTheirNumberWidthAndSpaces() {
        assertThat(Names.same("1-2 ＩＣＴ による 土手の見守り", "③ICTによる土手の見守り")).isTrue();
    }

    @Test
    void areTheSameWhateverTheirQuotes() {
        assertThat(Names.same("「川の日」の制定", "川の日の制定")).isTrue();
    }

    @Test
    void areWhollyAlikeWhereTheyAreTheSame() {
        assertThat(Names.likeness("土手の手入れ", "土手の手入れ")).isEqualTo(1);
    }

    @Test
    void areNotAlikeWhereTheyShareNothing() {
        assertThat(Names.likeness("土手の手入れ", "学校図書館")).isZero();
    }

    @Test
    void areMuchAlikeWhereOneHoldsTheOther() {
        assertThat(Names.likeness("土手の手入れ", "町民による土手の手入れと川辺の花壇づくりの推進")).isEqualTo(0.8);
    }

    @Test
    void areLittleAlikeWhereAShortWordIsAllThatOneHolds() {
        assertThat(Names.likeness("土手", "町民による土手の手入れと花壇づくり")).isLessThan(0.5);
    }

    @Test
    void areAlikeEitherWay() {
        assertThat(Names.likeness("土手の草刈り", "土手の花壇"))
                .isEqualTo(Names.likeness("土手の花壇", "土手の草刈り"))
                .isBetween(0.2, 0.8);
    }
}
