package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Municipality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    @Test
    void the_list_is_complete() {
        assertThat(Vocabulary.rows("municipalities.tsv").stream()
                        .filter(row -> !row.get(2).contains("市")
                                || row.get(2).endsWith("市")
                                || row.get(2).endsWith("町")))
                .as("1,718 municipalities without the Northern Territories, and the 23 special wards")
                .hasSize(1741);
    }

    @Test
    void every_code_ends_in_its_check_digit() {
        assertThat(Vocabulary.rows("municipalities.tsv"))
                .allSatisfy(row -> assertThat(checkDigit(row.get(0).substring(0, 5)))
                        .isEqualTo(Character.digit(row.get(0).charAt(5), 10)));
    }

    @ParameterizedTest
    @CsvSource({
        "つくば市, 茨城県, 082201",
        "福山市, 広島県, 342076",
        "札幌市, 北海道, 011002",
        "横浜市, 神奈川県, 141003",
        "榛東村, 群馬県, 103446",
        "世田谷区, 東京都, 131121",
        "茨城県つくば市, 茨城県, 082201",
        "北群馬郡榛東村, 群馬県, 103446",
        "龍ヶ崎市, 茨城県, 082082",
        "郡山市, 福島県, 072036",
    })
    void a_name_gives_prefecture_and_code(String name, String prefecture, String code) {
        assertThat(Municipalities.byName(name, null)).hasValueSatisfying(municipality -> {
            assertThat(municipality.prefecture()).isEqualTo(prefecture);
            assertThat(municipality.code()).isEqualTo(code);
        });
    }

    @Test
    void a_name_that_several_bear_needs_the_prefecture() {
        assertThat(Municipalities.byName("府中市", null)).contains(new Municipality("府中市", null, null));
        assertThat(Municipalities.byName("府中市", "広島県")).contains(new Municipality("府中市", "広島県", "342084"));
        assertThat(Municipalities.byName("東京都府中市", null)).contains(new Municipality("府中市", "東京都", "132063"));
    }

    @ParameterizedTest
    @CsvSource({
        "第5次津島市総合計画, 津島市",
        "本計画は、東広島市の計画です, 東広島市",
        "茨城県稲敷郡阿見町の取組, 阿見町",
        "つくばみらい市長, つくばみらい市",
        "つくば市内, つくば市",
        "野々市市の概要, 野々市市",
        "四日市市役所, 四日市市",
        "十日町市議会, 十日町市",
        "広島県府中市, 府中市",
    })
    void a_text_names_one_municipality(String text, String name) {
        assertThat(Municipalities.find(text))
                .extracting(mention -> mention.municipality().name())
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"本市では", "東京都市町村", "市区町村", "中心市街地", "都市計画", "卸売市場", "政令指定都市", "近隣市町"})
    void other_words_name_none(String text) {
        assertThat(Municipalities.find(text)).isEmpty();
    }

    /** The check digit of a five-digit code of JIS X 0402: weights 6 to 2, sum modulo 11 from 11, last digit. */
    private static int checkDigit(String fiveDigits) {
        int sum = 0;
        for (int i = 0; i < 5; i++) {
            sum += (6 - i) * Character.digit(fiveDigits.charAt(i), 10);
        }
        return (11 - sum % 11) % 10;
    }
}
