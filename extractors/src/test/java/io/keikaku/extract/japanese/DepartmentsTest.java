package io.keikaku.extract.japanese;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Department.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DepartmentsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "総務課 | 総務課",
                "総務課、財政課 | 総務課 財政課",
                "総務課，財政課,税務課 | 総務課 財政課 税務課",
                "総務課／財政課 | 総務課 財政課",
                "総務課；財政課 | 総務課 財政課",
                "財政課・会計課 | 財政課 会計課",
                "公園・施設課 | 公園・施設課",
                "統計・データ利活用推進室 | 統計・データ利活用推進室",
                "公園・施設課・会計課 | 公園・施設課 会計課",
                "会計課・公園・施設課 | 会計課 公園・施設課",
                "まち・ひと・しごと創生室 | まち・ひと・しごと創生室",
                "こども・若者政策課、人権・男女共同参画室 | こども・若者政策課 人権・男女共同参画室",
                "図書館・公民館 | 図書館 公民館",
                "学校・家庭・地域 | 学校 家庭 地域",
                "市民・生活課 | 市民・生活課",
                "国・県・市 | 国 県 市",
                "総務課及び財政課 | 総務課 財政課",
                "人事課 情報管理課 | 人事課 情報管理課",
                "契約検査課　工事検査室 | 契約検査課 工事検査室",
                "みどり保健 福祉センター | みどり保健福祉センター",
                "【◎環境省、経済産業省】 | 環境省 経済産業省",
                "内閣府、総務省、デジタル庁 | 内閣府 総務省 デジタル庁",
                "社会福祉協議会、事業者、市民 | 社会福祉協議会 事業者 市民",
                "警察署、大学 | 警察署 大学",
                "各課 | 各課",
                "窓口各課 | 窓口各課",
                "関係課 | 関係課",
                "総務課長、所属長 | 総務課長 所属長",
                "担当課：総務課、財政課 | 総務課 財政課",
                "【環境課・農政課】 | 環境課 農政課",
                "デジタル窓口推進WG (市民窓口課) | デジタル窓口推進WG 市民窓口課",
                "市民窓口課 広報戦略課 手続改善WG (情報政策課) | 市民窓口課 広報戦略課 手続改善WG 情報政策課",
                "教育委員会（学校教育課・生涯学習課） | 学校教育課 生涯学習課",
                "総務部 総務課・財政課 | 総務課 財政課",
                "市民課（支所）、福祉課 | 市民課 支所 福祉課",
                "住民課（診療所） | 住民課 診療所",
                "学校教育課（各小中学校） | 学校教育課 各小中学校",
                "福祉課（協力：病院、大学） | 福祉課 病院 大学",
            })
    void a_cell_is_cut_into_names(String cell, String names) {
        assertThat(names(cell)).containsExactly(names.split(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "総務課\\n財政課 | 総務課 財政課",
                "情報管\\n理課 | 情報管理課",
                "みどり保健\\n福祉センター | みどり保健福祉センター",
                "農業委員会\\n事務局 | 農業委員会事務局",
                "市民\\n生活課 | 市民生活課",
                "地域\\n包括支援セン\\nター | 地域包括支援センター",
                "税務課・\\n社会福祉課 | 税務課 社会福祉課",
                "図書館\\n生涯学習課 | 図書館 生涯学習課",
                "・総務課\\n・財政課 | 総務課 財政課",
                "DX推進課\\n(全庁) | DX推進課",
            })
    void a_line_break_ends_a_name_only_where_the_name_is_whole(String cell, String names) {
        assertThat(names(cell.replace("\\n", "\n"))).containsExactly(names.split(" "));
    }

    @Test
    void a_name_that_the_plan_knows_is_never_cut() {
        DepartmentLexicon lexicon = DepartmentLexicon.learn(List.of("消防団・防災課"));
        assertThat(Departments.parse("総務課・消防団・防災課・財政課", lexicon))
                .extracting(Department::name)
                .containsExactly("総務課", "消防団・防災課", "財政課");
    }

    @Test
    void the_lines_of_a_broken_name_are_not_learned_as_names() {
        String cell = "福祉課（地域\n包括支援センター）";

        assertThat(Departments.parse(cell, DepartmentLexicon.learn(List.of(cell))))
                .extracting(Department::name)
                .containsExactly("福祉課", "地域包括支援センター");
    }

    @Test
    void a_list_is_not_learned_as_a_name() {
        assertThat(DepartmentLexicon.learn(List.of("税務課・福祉課", "税務課")).knows("税務課・福祉課"))
                .isFalse();
    }

    @Test
    void a_bureau_with_its_section_is_one_department_named_by_the_section() {
        assertThat(Departments.parse("政策推進部 情報政策課", DepartmentLexicon.EMPTY))
                .containsExactly(new Department("情報政策課", Role.OWNER, null, false, "政策推進部 情報政策課"));
    }

    @Test
    void a_bureau_that_the_plan_names_alone_is_a_department_of_its_own() {
        assertThat(Departments.parse("総務部\n財政課", DepartmentLexicon.learn(List.of("総務部"))))
                .extracting(Department::name)
                .containsExactly("総務部", "財政課");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "総務部\\n職員課 | 職員課",
                "総務部\\n職員課\\n財務部\\n財政課 | 職員課 財政課",
                "総務部\\n財務部 | 総務部 財務部",
                "総務部\\n財務部\\n財政課 | 総務部 財政課",
                "環境課\\n教育委員会\\n農政課 | 環境課 教育委員会 農政課",
            })
    void a_bureau_above_its_section_is_none_that_the_plan_names_alone(String lines, String names) {
        String cell = lines.replace("\\n", "\n");

        assertThat(Departments.parse(cell, DepartmentLexicon.learn(List.of(cell))))
                .extracting(Department::name)
                .containsExactly(names.split(" "));
    }

    @Test
    void a_remark_in_brackets_is_the_scope() {
        assertThat(Departments.parse("ＤＸ戦略室（庁内横断的）", DepartmentLexicon.EMPTY))
                .containsExactly(new Department("ＤＸ戦略室", Role.OWNER, "庁内横断的", false, "ＤＸ戦略室（庁内横断的）"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"総務課ほか", "総務課 ほか", "総務課、他", "総務課等", "総務課など", "総務課ほか関係課", "総務課（ほか）"})
    void and_others_is_no_part_of_the_name(String cell) {
        assertThat(Departments.parse(cell, DepartmentLexicon.EMPTY))
                .extracting(Department::name, Department::andOthers)
                .containsExactly(tuple("総務課", true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "各課 調整：情報管理課",
                "各課\n調整：情報管理課",
                "◎各課、○情報管理課",
                "主：各課 副：情報管理課",
                "各課（主）、情報管理課（副）",
                "主管：各課 関係：情報管理課",
                "各課（調整：情報管理課）",
                "各課〔協力課：情報管理課〕"
            })
    void labels_and_signs_give_the_role(String cell) {
        assertThat(Departments.parse(cell, DepartmentLexicon.EMPTY))
                .extracting(Department::name, Department::role)
                .containsExactly(tuple("各課", Role.OWNER), tuple("情報管理課", Role.COORDINATOR));
    }

    @Test
    void a_role_label_holds_for_all_names_behind_it() {
        assertThat(Departments.parse("窓口各課 調整：政策推進課 情報管理課", DepartmentLexicon.EMPTY))
                .extracting(Department::role)
                .containsExactly(Role.OWNER, Role.COORDINATOR, Role.COORDINATOR);
    }

    @Test
    void circles_without_a_lead_sign_are_bullets() {
        assertThat(Departments.parse("○総務課、○財政課", DepartmentLexicon.EMPTY))
                .extracting(Department::role)
                .containsOnly(Role.OWNER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "―", "－", "〃", "同上", "なし"})
    void some_cells_name_no_department(String cell) {
        assertThat(Departments.parse(cell, DepartmentLexicon.EMPTY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"総務課", "総務課、財政課", "みどり保健\n福祉センター", "社会福祉協議会", "デジタル庁", "DX推進室(全庁)", "いきがい推進課", "ながの未来課"})
    void department_cells_are_likely(String cell) {
        assertThat(Departments.likelihood(cell)).isGreaterThanOrEqualTo(0.8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "検討", "令和5年度", "行政手続のオンライン化", "窓口を設けて相談に応じます。", "150手続", "研修の実施", "AI・RPAの利用推進", "法第10条関係"})
    void other_cells_are_unlikely(String cell) {
        assertThat(Departments.likelihood(cell)).isLessThanOrEqualTo(0.3);
    }

    private static List<String> names(String cell) {
        return Departments.parse(cell, DepartmentLexicon.EMPTY).stream()
                .map(Department::name)
                .toList();
    }
}
