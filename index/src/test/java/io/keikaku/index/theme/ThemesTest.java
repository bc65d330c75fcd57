package io.keikaku.index.theme;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Plan;
import io.keikaku.index.analysis.CharacterFolding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemesTest {

    private static final CharacterFolding FOLDING = new CharacterFolding();
    private static final Themes THEMES = new Themes(FOLDING);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "基幹業務システムを国の標準仕様へ移す, standardization",
        "マイナンバーカードの普及, my-number-card",
        "粗大ごみの申請をオンラインにする, online-procedures",
        "ＡＩによる入所選考, ai-rpa",
        "在宅勤務の試行, telework",
        "情報セキュリティ研修, security",
        "自動運転バスの実証, digital-society",
        "スマホ教室, digital-divide",
        "押印の見直し, regulation",
        "業務プロセスを見直す, bpr",
        "公開データの月例更新, open-data",
        "ＥＢＰＭの推進, public-private-data",
    })
    void aMeasureWithEvidenceHasTheTheme(String name, String theme) {
        assertThat(THEMES.of(measure(name, null))).extracting(ThemeMatch::id).contains(theme);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"MAILマガジンの発行", "窓口での申請と届出の受付", "公開講座の開催", "循環バスの増便"})
    void aMeasureWithoutEvidenceHasNone(String name) {
        assertThat(THEMES.of(measure(name, null))).isEmpty();
    }

    @Test
    void wordsThatAreEvidenceTogetherMustStandInOneClause() {
        assertThat(THEMES.of(measure("窓口の案内", "申請は窓口で受けます。会議はオンラインで開きます。"))).isEmpty();
    }

    @Test
    void aHeadingAloneIsNoEvidence() {
        assertThat(THEMES.of(under("電子決裁の導入", "AI・RPAの活用とテレワークの推進"))).isEmpty();
    }

    @Test
    void theHeadingRightAboveMayHaveWhatTheNameLacks() {
        assertThat(THEMES.of(under("がん検診の予約手続", "オンライン化の推進")))
                .extracting(ThemeMatch::id)
                .containsExactly("online-procedures");
    }

    @Test
    void theWordsThatAreEvidenceAreTold() {
        assertThat(THEMES.of(measure("オープンデータの公開", null)))
                .contains(new ThemeMatch("open-data", "オープンデータ", List.of("オープンデータ", "データ", "公開")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "霧丘市DX推進計画, digital",
        "第2期里見町子ども・子育て支援事業計画, children",
        "霧丘市環境基本計画, environment",
        "里見町地域防災計画, disaster",
        "霧丘市公共施設等総合管理計画, facilities",
        "里見町地域公共交通計画, transport",
        "健康さとみ21, health",
    })
    void theTitleTellsTheKindOfAPlan(String title, String kind) {
        assertThat(new PlanKinds(FOLDING).of(plan(title))).hasValue(kind);
    }

    @Test
    void aTitleThatSaysNothingGivesNoKind() {
        assertThat(new PlanKinds(FOLDING).of(plan("あしたへの約束"))).isEmpty();
    }

    private static Measure measure(String name, String description) {
        return new Measure(
                "m1", null, name, null, description, null, null, null, null, null, null, null, null, null, 1, null);
    }

    private static Measure under(String name, String heading) {
        return new Measure(
                "m1",
                null,
                name,
                List.of(heading),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                1,
                null);
    }

    private static Plan plan(String title) {
        return new Plan("1", "p", null, null, null, title, null, null, null, null, null, null, null, null, null);
    }
}
