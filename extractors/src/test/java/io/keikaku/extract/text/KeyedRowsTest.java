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
        assertThat(joined("名称\t土手の手入れと水門の見回り\n担当\t河川課\n計画\t令和6年度　検討\n令和7年度　実施\n2 山\n名称\t木の手入れ\n担当\t森林課\n計画\t令和6年度　実施\n"))
                .contains("計画\t令和6年度　検討\n令和7年度　実施", "2 山");
    }

    @Test
    void aTableWhoseFirstCellsDoNotComeAgainIsLeft() {
        String text = "名称\t土手の手入れ\n内容\t草を\n刈ります。\n担当\t河川課\n";

        assertThat(joined(text)).hasSize(4);
    }

    private static List<String> joined(String text) {
        List<SourceLine> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            lines.add(new SourceLine(lines.size() + 1, 1, line));
        }
        return KeyedRows.join(lines).stream().map(SourceLine::text).toList();
    }
}
