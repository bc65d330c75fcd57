package io.keikaku.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of forms that go on below their keys. */
class KeyedRowsTest {
    @Test
    void aLineBetweenTwoRowsOfAFormGoesOnWithTheValue() {
        assertThat(joined("名称\t土手の手入れ\n内容\t草を\n刈ります。\n担当\t河川課\n名称\t木の手入れ\n内容\t枝を切ります。\n担当\t森林課\n"))
                .contains("内容\t草を\n刈ります。", "内容\t枝を切ります。");
    }

    @Test
    void aLineBetweenTwoFormsIsAHeading() {
        assertThat(joined("名称\t土手の手入れ\n内容\t草を刈ります。\n担当\t河川課\n2 山\n名称\t木の手入れ\n内容\t枝を切ります。\n担当\t森林課\n"))
                .contains("担当\t河川課", "2 山");
    }

    @Test
    void aLineBetweenTwoFormsGoesOnWithALineThatIsFull() {
        assertThat(joined("名称\t土手の手入れ\n担当\t河川課\n内容\t春と秋に草を刈り木を\n切ります。\n2 山\n名称\t木の手入れ\n担当\t森林課\n内容\t枝を切ります。\n"))
                .contains("内容\t春と秋に草を刈り木を\n切ります。", "2 山");
    }

    @Test
    void aLineBetweenTwoFormsThatBeginsAsTheValueDoesIsAnItemOfIt() {
        assertThat(joined(
                        "名称\t土手の手入れと水門の見回り\n担当\t河川課\n計画\t令和6年度　検討\n令和7年度　実施\n2 山\n名称\t木の手入れ\n担当\t森林課\n計画\t令和6年度　実施\n"))
                .contains("計画\t令和6年度　検討\n令和7年度　実施", "2 山");
    }

    @Test
    void aTableWhoseFirstCellsDoNotComeAgainIsLeft() {
        String text = "名称\t土手の手入れ\n内容\t草を\n刈ります。\n担当\t河川課\n";

        assertThat(joined(text)).hasSize(4);
    }

    @Test
    void numbersAndYearsAreNoKeys() {
        String text = "1\t目的\n川を守ります。\n2\t期間\n3\t体制\n1\t目的\n山を守ります。\n2\t期間\n3\t体制\n令和5年度\t10\n(2) 山\n令和6年度\t12\n";

        assertThat(joined(text)).hasSize(11);
    }

    @Test
    void aHeadingBelowALastValueIsNoPartOfItWhateverItBeginsWith() {
        assertThat(joined("名称\t水門と土手の見回りと手入れ\n関連\t施策1-2 川\n施策1-3 山\n名称\t枝打ち\n関連\t施策1-3 山\n計画\t検討\n計画\t実施\n"))
                .contains("関連\t施策1-2 川", "施策1-3 山");
    }

    private static List<String> joined(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(new SourceLine(lines.size() + 1, 1, line));
        }
        return KeyedRows.join(lines).stream().map(SourceLine::text).toList();
    }
}
