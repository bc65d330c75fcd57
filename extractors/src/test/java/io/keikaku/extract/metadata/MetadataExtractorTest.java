package io.keikaku.extract.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.document.Block;
import io.keikaku.core.document.Document;
import io.keikaku.core.document.Grid;
import io.keikaku.core.document.GridCell;
import io.keikaku.core.document.Origin;
import io.keikaku.core.document.Page;
import io.keikaku.core.document.Paragraph;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Warning;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataExtractorTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "みどり野市¶デジタル推進方針¶企画部 情報課¶2023年4月 | みどり野市デジタル推進方針",
                "みどり野市¶デジタル・トランスフォーメーション¶(DX) 推進計画¶みどり野市¶令和6年3月改定 | みどり野市デジタル・トランスフォーメーション(DX)推進計画",
                "市役所デジタル化実行計画¶【第1.0版】¶2021年(令和3年) 11月 | 市役所デジタル化実行計画",
                "第３期¶みどり野市¶子ども・子育て支援事業計画¶～みんなで育む 笑顔のまち～¶令和7年3月¶みどり野市 | 第３期みどり野市子ども・子育て支援事業計画",
                "第3期みどり野市子ども・子育て支援事業計画¶令和7年度～令和11年度¶令和7年3月 | 第3期みどり野市子ども・子育て支援事業計画",
                "みどり野町環境基本計画（案）¶令和6年度～令和15年度 | みどり野町環境基本計画",
                "～水と緑の郷～¶第2次みどり野村¶環境基本計画¶【概要版】 | 第2次みどり野村環境基本計画",
                "みどり野市地域防災計画¶（地震災害対策編）¶令和5年2月改訂¶みどり野市防災会議 | みどり野市地域防災計画（地震災害対策編）",
                "第4次みどり野市行財政改革プラン¶【実施計画】¶令和5年度～令和9年度 | 第4次みどり野市行財政改革プラン【実施計画】",
                "みどり野市公共施設等総合管理計画¶平成29年3月策定¶令和4年3月改訂 | みどり野市公共施設等総合管理計画",
                "みどり野市¶地域公共交通計画¶2024-2028¶2024（令和6）年3月 | みどり野市地域公共交通計画",
                "みどり野市健康増進計画・¶食育推進計画¶令和5年3月 | みどり野市健康増進計画・食育推進計画",
                "「笑顔あふれる健康なまち」¶みどり野市¶健康増進計画・食育推進計画¶Midorino Health Plan | みどり野市健康増進計画・食育推進計画",
                "みどり野広域連合¶第9期介護保険事業計画¶令和6年3月 | みどり野広域連合第9期介護保険事業計画",
                "第6次みどり野市総合計画¶前期基本計画¶2025-2029 | 第6次みどり野市総合計画 前期基本計画",
                "みどり野市地球温暖化対策実行計画（区域施策編） | みどり野市地球温暖化対策実行計画（区域施策編）",
                "令和５年度版¶みどり野市スマートシティ推進ビジョン | みどり野市スマートシティ推進ビジョン",
                "第3期¶みどり野市¶子ども・子育て支援事業計画¶みどりの こどもプラン¶令和7年3月 みどり野市 | 第3期みどり野市子ども・子育て支援事業計画",
                "みどり野町子ども読書活動推進計画¶（第四次）¶令和7年3月¶みどり野町教育委員会 | みどり野町子ども読書活動推進計画（第四次）",
                "第4次みどりの¶男女共同参画プラン¶2025年3月¶みどり野市 | 第4次みどりの男女共同参画プラン",
                "第3次みどりの健康プラン21¶健康増進計画・食育推進計画・歯科口腔保健計画¶令和6年度～令和17年度 | 第3次みどりの健康プラン21",
                "みどり野市障がい者プラン¶第5次障がい者計画／第7期障がい福祉計画¶令和6年3月 | みどり野市障がい者プラン",
            })
    void the_cover_tells_the_title(String cover, String title) {
        assertThat(read(cover).title()).isEqualTo(title);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "つくば市¶環境基本計画¶令和5年3月 | つくば市 | 茨城県 | 082201",
                "第2次東広島市環境基本計画¶令和5年3月 | 東広島市 | 広島県 | 342122",
                "長野県¶高森町¶健康増進計画 | 高森町 | 長野県 | 204030",
                "世田谷区地域防災計画¶令和5年3月¶世田谷区防災会議 | 世田谷区 | 東京都 | 131121",
                "広島県府中市¶公共施設等総合管理計画 | 府中市 | 広島県 | 342084",
                "府中市公共施設等総合管理計画 | 府中市 | - | -",
                "みどり野市環境基本計画 | みどり野市 | - | -",
                "秋田県¶みどり野市¶環境基本計画 | みどり野市 | 秋田県 | -",
                "みどり野広域連合¶第9期介護保険事業計画 | みどり野広域連合 | - | -",
            })
    void the_cover_tells_the_municipality(String cover, String name, String prefecture, String code) {
        assertThat(read(cover).municipality()).isEqualTo(new Municipality(name, prefecture, code));
    }

    @Test
    void other_towns_in_the_text_do_not_win() {
        PlanMetadata read = read("環境基本計画¶令和5年3月¶目次¶本市の環境は、守谷市、取手市、つくばみらい市と一体です。¶"
                + "潮来市の現状¶潮来市では、ごみの減量に取り組みます。¶茨城県の計画を踏まえます。¶つくば市の例を参考にします。¶潮来市長　山田　太郎");
        assertThat(read.municipality()).isEqualTo(new Municipality("潮来市", "茨城県", "082236"));
    }

    @Test
    void the_prefecture_before_the_name_decides_between_towns_of_one_name() {
        PlanMetadata read = read("伊達市環境基本計画¶目次¶北海道伊達市の気候は冷涼です。");
        assertThat(read.municipality()).isEqualTo(new Municipality("伊達市", "北海道", "012335"));
    }

    @Test
    void a_prefecture_that_is_only_spoken_of_decides_nothing() {
        PlanMetadata read = read("府中市環境計画¶目次¶広島県で開かれた会議に出ました。¶広島県の例にならいます。");
        assertThat(read.municipality()).isEqualTo(new Municipality("府中市", null, null));
        assertThat(read.warnings()).extracting(Warning::code).contains("PREFECTURE_UNCERTAIN");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "みどり野市環境計画¶2023年4月¶2024年3月 改定 | 2023-04 | 2024-03",
                "みどり野市環境計画¶令和５年12月 | 2023-12 | -",
                "みどり野市環境計画¶2021年(令和3年) 11月 | 2021-11 | -",
                "みどり野市環境計画¶平成29年3月策定¶令和4年3月改訂¶令和6年2月一部改正 | 2017-03 | 2024-02",
                "みどり野市環境計画¶令和6年3月改定¶目次¶ごあいさつ¶計画を定めました。¶令和４年３月¶みどり野市長　山田　太郎 | 2022-03 | 2024-03",
                "みどり野市環境計画¶目次¶第1章¶国は令和3年5月に法律を定めました。 | - | -",
                "みどり野市環境計画¶（令和4年4月～令和9年3月）¶令和4年3月 | 2022-03 | -",
            })
    void publication_and_revision_are_told_apart(String text, String published, String revised) {
        PlanMetadata read = read(text);
        assertThat(read.published()).isEqualTo(published);
        assertThat(read.revised()).isEqualTo(revised);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "計画期間¶本計画の期間は、令和4年4月1日から令和7年3月31日までとします。 | 2022 | 2024 | 2022-04-01 | 2025-03-31",
                "計画期間¶2021年(令和3年)11月～2025年(令和7年)3月 | 2021 | 2024 | 2021-11 | 2025-03",
                "計画の期間¶本計画の計画期間は、令和5年度から令和7年度の3年間とします。 | 2023 | 2025 | - | -",
                "3 計画の期間¶令和５（2023）年度から令和９（2027）年度までの５年間とします。 | 2023 | 2027 | - | -",
                "計画期間¶この計画は、令和6年度を初年度とし、令和10年度を目標年度とする5か年計画です。 | 2024 | 2028 | - | -",
                "計画期間¶計画期間は、令和6年度からの5年間です。 | 2024 | 2028 | - | -",
                "国は2021年度から2025年度までの計画を定めました。¶本計画の期間は2022～2026年度です。 | 2022 | 2026 | - | -",
                "計画期間¶総合計画の期間は2020年度から2029年度までです。¶本計画の期間は、2022年度から2026年度までとします。 | 2022 | 2026 | - | -",
                "行動編の期間は、令和7年度と令和8年度の2年間とする。 | 2025 | 2026 | - | -",
                "本計画の期間は、平成30年度から令和9年度までの10年間とします。 | 2018 | 2027 | - | -",
            })
    void the_period_is_read_from_its_section_or_sentence(String text, int from, int to, String start, String end) {
        Period period = read("みどり野市環境計画¶目次¶" + text).period();
        assertThat(period).isNotNull();
        assertThat(List.of(period.fromYear(), period.toYear())).containsExactly(from, to);
        assertThat(period.start()).isEqualTo(start);
        assertThat(period.end()).isEqualTo(end);
    }

    @Test
    void the_cover_may_tell_the_period() {
        Period period = read("みどり野市環境計画¶令和5年度～令和9年度¶令和5年3月").period();
        assertThat(period).isEqualTo(new Period(2023, 2027, null, null, "令和5年度～令和9年度"));
    }

    @Test
    void a_period_inferred_from_year_columns_has_a_warning() {
        PlanMetadata read = read("みどり野市環境計画¶令和5年3月¶目次¶施策\t5年度\t6年度\t7年度\t担当課");
        assertThat(read.period()).isEqualTo(new Period(2023, 2025, null, null, null));
        assertThat(read.warnings()).extracting(Warning::code).contains("PERIOD_INFERRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "みどり野市環境計画¶企画部 企画課¶令和5年3月 | 企画部 企画課",
                "みどり野市環境計画¶企画部¶企画課 | 企画部 企画課",
                "みどり野市環境計画¶みどり野市 市民生活部 環境課 | 市民生活部 環境課",
                "みどり野市環境計画¶目次¶文です。¶発行：みどり野市市民生活部環境課 | 市民生活部環境課",
                "みどり野市環境計画¶目次¶文です。¶編集・発行　みどり野市　環境課 | 環境課",
            })
    void cover_or_imprint_tell_who_issued_the_plan(String text, String issuedBy) {
        assertThat(read(text).issuedBy()).isEqualTo(issuedBy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "（1）食育講座¶講座を開きます。¶担当課：健康課（栄養士）¶（2）栄養相談¶担当課：福祉課 | -",
                "文です。¶みどり野市¶担当：環境課 | 環境課",
                "文です。¶担当課：環境課¶発行：令和6年3月 | 環境課",
            })
    void a_department_in_charge_issued_the_plan_only_in_the_imprint(String text, String issuedBy) {
        String cover = "みどり野市環境計画¶令和6年3月¶目次¶第1章 計画の期間¶期間は5年間です。¶第2章 施策¶";
        assertThat(read(cover + text).issuedBy()).isEqualTo(issuedBy);
    }

    @Test
    void without_a_cover_the_title_is_what_the_text_calls_its_own() {
        PlanMetadata read = read("第3章 施策の展開¶第六次みどり野市総合計画を踏まえます。¶第五次みどり野市環境計画の策定に当たっては、市民の意見を聞きました。");
        assertThat(read.title()).isEqualTo("第五次みどり野市環境計画");
        assertThat(read.warnings()).extracting(Warning::code).contains("TITLE_INFERRED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TITLE_UNKNOWN", "MUNICIPALITY_UNKNOWN", "PUBLISHED_UNKNOWN", "PERIOD_UNKNOWN"})
    void what_is_unknown_has_a_warning(String code) {
        assertThat(read("これは文です。").warnings()).extracting(Warning::code).contains(code);
    }

    @Test
    void an_empty_document_has_no_metadata() {
        PlanMetadata read = new MetadataExtractor().extract(new Document(null, List.of(), List.of()));
        assertThat(read.title()).isNull();
        assertThat(read.municipality()).isNull();
    }

    private static PlanMetadata read(String lines) {
        List<Block> blocks = new ArrayList<>();
        int number = 0;
        for (String line : lines.split("¶")) {
            Origin origin = Origin.line(++number);
            blocks.add(line.indexOf('\t') < 0 ? new Paragraph(line, Paragraph.Role.BODY, origin) : row(line, origin));
        }
        return new MetadataExtractor()
                .extract(new Document(null, List.of(new Page(1, 0, 0, blocks, List.of())), List.of()));
    }

    private static Grid row(String line, Origin origin) {
        String[] texts = line.split("\t");
        List<GridCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            cells.add(new GridCell(0, i, 1, 1, texts[i], false, null, origin));
        }
        return new Grid(1, texts.length, cells, false, List.of(), null, origin);
    }

    @Test
    void meetings_on_the_way_to_a_plan_are_not_its_publication() {
        String plan = "みどり野市教育振興基本計画¶2024-2028¶みどり野市" + "¶本文。".repeat(12)
                + "¶2023年5月22日 第1回策定委員会¶2024年1月 意見公募¶発行 2024（令和6）年3月¶編集 みどり野市教育委員会";

        assertThat(read(plan).published()).isEqualTo("2024-03");
    }

    @Test
    void without_an_imprint_a_table_of_meetings_tells_no_publication() {
        String plan = "みどり野市教育振興基本計画¶2024-2028¶みどり野市" + "¶本文。".repeat(12) + "¶2023年5月22日 第1回策定委員会¶2023年8月 素案作成部会";

        assertThat(read(plan).published()).isNull();
    }
}
