package io.keikaku.extract.trust;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {
    @ParameterizedTest
    @ValueSource(strings = {"の検討", "を育てる", "携", "子育て支援の", "公園の緑化（三か所", "検討）", "っと近い図書館", "設計及び"})
    void knowsTextsThatWereTorn(String text) {
        assertThat(Wording.isCut(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"公園の緑化", "暮らしを便利に", "はじめての子育て教室", "のびのび遊べる広場", "とびだす図書館", "がん検診", "全校へ", "「水辺」の再生", "育児", "Ⅱ"})
    void takesWholeTextsForWhole(String text) {
        assertThat(Wording.isCut(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"土手の草を刈る。", "土手の草を刈りました", "土手は\n市のものである"})
    void knowsSentences(String text) {
        assertThat(Wording.isSentence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"水辺を守ります", "学びを支える", "土手の手入れ"})
    void takesNoNameOrSloganForASentence(String text) {
        assertThat(Wording.isSentence(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"放課後の補習教室", "女性運転士の休憩室", "準備室", "子育て支援センター"})
    void takesNoRoomForASectionOfAnOffice(String text) {
        assertThat(Wording.isSection(text)).isFalse();
    }
}
