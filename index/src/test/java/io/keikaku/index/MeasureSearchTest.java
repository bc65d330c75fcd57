package io.keikaku.index;

import static io.keikaku.index.Plans.measure;
import static io.keikaku.index.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.core.model.Phase.Stage;
import io.keikaku.core.model.PlanJson;
import io.keikaku.index.SearchResult.FacetCount;
import io.keikaku.index.Suggestion.Kind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person who searches may expect, on one small index. */
class MeasureSearchTest {

    @TempDir
    private static Path folder;

    private static MeasureSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        try (MeasureIndexer indexer = MeasureIndexer.open(folder)) {
            indexer.add(plan(
                    "digital",
                    "霧丘市",
                    measure("m1", "オンライン申請の拡大")
                            .path("行政手続の改革")
                            .description("申し込みの多い手続から順に、スマートフォンで申請できるようにします。")
                            .department("情報政策課")
                            .phase("設計", Stage.BUILD, 2024, 2024)
                            .phase("運用", Stage.OPERATE, 2025, 2026)
                            .isNew(true)
                            .build(),
                    measure("m2", "窓口の予約")
                            .description("窓口の混雑を減らします。")
                            .department("市民課")
                            .phase("運用", Stage.OPERATE, 2023, 2026)
                            .isNew(false)
                            .build(),
                    measure("m3", "町内会の掲示板").description("紙の掲示と並べて画面を置きます。").build()));
            indexer.add(plan(
                    "children",
                    "里見町",
                    measure("m1", "待機児童の解消")
                            .description("児童が待機しなくてよいよう定員を増やします。")
                            .department("こども課")
                            .phase("実施", Stage.OPERATE, 2026, 2027)
                            .build(),
                    measure("m2", "保育の申請をオンラインで").description("スマホから申請できます。").build(),
                    measure("m3", "児童館の開放").description("休日に待機する児童のために開けます。").build()));
        }
        searcher = MeasureSearcher.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    @Test
    void aWholeCompoundComesBeforeItsParts() throws IOException {
        assertThat(found("待機児童")).startsWith("children/m1").contains("children/m3");
    }

    @Test
    void aWordAsTypedComesBeforeItsSynonym() throws IOException {
        assertThat(found("スマホ")).containsExactly("children/m2", "digital/m1");
    }

    @Test
    void aPhraseIsFoundExactly() throws IOException {
        assertThat(found("\"待機する児童\"")).containsExactly("children/m3");
    }

    @Test
    void aWordThatTheDictionarySplitsInAnotherWayIsFound() throws IOException {
        assertThat(found("内会")).containsExactly("digital/m3");
    }

    @Test
    void anUnwantedWordLeavesMeasuresOut() throws IOException {
        assertThat(found("児童 -休日")).containsExactly("children/m1");
    }

    @Test
    void aFieldRestrictsAWord() throws IOException {
        assertThat(found("title:申請")).containsExactlyInAnyOrder("digital/m1", "children/m2");
        assertThat(found("department:こども")).containsExactly("children/m1");
        assertThat(found("town:里見町 申請")).startsWith("children/m2");
    }

    @Test
    void theBeginningOfAWordFindsIt() throws IOException {
        assertThat(found("スマート*")).containsExactly("digital/m1");
    }

    @Test
    void aMistypedKatakanaWordIsCorrectedAndSaysSo() throws IOException {
        SearchResult result = search(SearchRequest.of("スマーフォン"));
        assertThat(ids(result)).contains("digital/m1");
        assertThat(result.query().clauses().getFirst().words().getFirst().corrections())
                .contains("スマトフォン");
    }

    @Test
    void anEnglishWordFindsJapaneseMeasures() throws IOException {
        assertThat(found("smartphone")).contains("digital/m1", "children/m2");
    }

    @Test
    void measuresWithAllWordsComeBeforeThoseWithMost() throws IOException {
        SearchResult result = search(SearchRequest.of("オンライン 申請 保育"));
        assertThat(ids(result)).containsExactly("children/m2", "digital/m1");
        assertThat(result.query().allWords()).isEqualTo(1);
    }

    @Test
    void scoresFallFromHitToHitAlsoAcrossMeasuresWithMostOfTheWords() throws IOException {
        assertThat(search(SearchRequest.of("オンライン 申請 保育")).hits())
                .extracting(Hit::score)
                .isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void townsAreFilteredByAnyOfTheirNames() throws IOException {
        for (String name : List.of("里見町", "里見", "霧島県里見町")) {
            assertThat(found("申請", Filters.NONE.withTowns(name))).containsExactly("children/m2");
        }
    }

    @Test
    void prefecturesAreFilteredWithAndWithoutEnding() throws IOException {
        assertThat(found("", Filters.NONE.withPrefectures("霧島"))).hasSize(6);
        assertThat(found("", Filters.NONE.withPrefectures("霧島県"))).hasSize(6);
        assertThat(found("", Filters.NONE.withPrefectures("山川県"))).isEmpty();
    }

    @Test
    void departmentsAreFilteredByPartOfTheName() throws IOException {
        assertThat(found("", Filters.NONE.withDepartments("情報政策"))).containsExactly("digital/m1");
    }

    @Test
    void yearsAreFilteredByWhatIsScheduledInThem() throws IOException {
        assertThat(found("", Filters.NONE.withYears(2027, null))).containsExactly("children/m1");
        assertThat(found("", Filters.NONE.withYears(null, 2023))).containsExactly("digital/m2");
    }

    @Test
    void aStageWithYearsMustFallInTheseYears() throws IOException {
        assertThat(found("", Filters.NONE.withStages(Stage.OPERATE).withYears(2024, 2024)))
                .containsExactly("digital/m2");
        assertThat(found("", Filters.NONE.withStages(Stage.BUILD))).containsExactly("digital/m1");
    }

    @Test
    void newAndContinuedMeasuresAreFiltered() throws IOException {
        assertThat(found("", Filters.NONE.withIsNew(true))).containsExactly("digital/m1");
        assertThat(found("", Filters.NONE.withIsNew(false))).containsExactly("digital/m2");
    }

    @Test
    void themesAreFilteredByIdAndByName() throws IOException {
        assertThat(found("", Filters.NONE.withThemes("online-procedures")))
                .containsExactlyInAnyOrder("digital/m1", "children/m2");
        assertThat(found("", Filters.NONE.withThemes("行政手続オンライン化"))).hasSize(2);
    }

    @Test
    void aFilterAloneListsMeasuresInTheOrderOfThePlans() throws IOException {
        assertThat(found("", Filters.NONE.withTowns("霧丘市"))).containsExactly("digital/m1", "digital/m2", "digital/m3");
    }

    @Test
    void hitsCanBeOrderedByTheFirstYear() throws IOException {
        assertThat(ids(search(SearchRequest.of("").withOrder(Ordering.YEAR))))
                .startsWith("digital/m2", "digital/m1", "children/m1");
    }

    @Test
    void hitsCanBeOrderedByTown() throws IOException {
        assertThat(ids(search(SearchRequest.of("申請").withOrder(Ordering.TOWN))))
                .containsExactly("children/m2", "digital/m1");
    }

    @Test
    void facetsCountWhatTheQueryFound() throws IOException {
        SearchResult result = search(SearchRequest.of("申請").withFacets(10));
        assertThat(result.facets().get(Facet.TOWN))
                .containsExactlyInAnyOrder(new FacetCount("霧島県霧丘市", 1), new FacetCount("霧島県里見町", 1));
        assertThat(result.facets().get(Facet.THEME)).contains(new FacetCount("行政手続オンライン化", 2));
        assertThat(result.facets().get(Facet.YEAR)).contains(new FacetCount("2024", 1));
    }

    @Test
    void synonymsAreMarkedApart() throws IOException {
        Hit hit = search(SearchRequest.of("スマホ").withFilters(Filters.NONE.withTowns("霧丘市")))
                .hits()
                .getFirst();
        assertThat(hit.highlights().get("description").getFirst().toHtml())
                .contains("<em class=\"synonym\">スマートフォン</em>");
    }

    @Test
    void theAnswerAsJsonHasThePromisedProperties() throws IOException {
        String json = PlanJson.pretty(search(SearchRequest.of("申請").withFacets(3)));
        assertThat(json)
                .contains("\"total\": 2", "\"hits\": [", "\"score\":", "\"plan\": \"digital\"", "\"municipality\": {")
                .contains("\"measure\": {", "\"highlights\": {", "<em>申請</em>", "\"facets\": {", "\"town\": [")
                .contains("\"query\": {");
    }

    @Test
    void aBrokenQueryStillRunsAndPointsAtThePlace() throws IOException {
        SearchResult result = search(SearchRequest.of("申請 \"オンライン"));
        assertThat(result.total()).isEqualTo(2);
        assertThat(result.query().problems()).hasSize(1);
    }

    @Test
    void aQueryOfWhichNothingIsUnderstoodFindsNothing() throws IOException {
        for (String query : List.of("🌲", "!!！？", "\"", "title:", "-")) {
            SearchResult result = search(SearchRequest.of(query));
            assertThat(result.total()).as(query).isZero();
            assertThat(result.query().problems()).as(query).isNotEmpty();
        }
    }

    @Test
    void theLongestQueryRuns() throws IOException {
        assertThat(search(SearchRequest.of("申請オンライン".repeat(200))).query().problems())
                .hasSize(1);
        assertThat(search(SearchRequest.of("申請 子ども ".repeat(200))).total()).isPositive();
    }

    @Test
    void wordsThatSayNothingAreNotAskedForBesideOthers() throws IOException {
        assertThat(found("の 予約")).containsExactly("digital/m2");
    }

    @Test
    void whereFewHaveMostOfTheWordsThoseWithAnyFollow() throws IOException {
        assertThat(found("予約 水道 消防 橋")).containsExactly("digital/m2");
    }

    @Test
    void aCompoundThatIsNowhereIsFoundByItsParts() throws IOException {
        assertThat(found("待機時間")).contains("children/m1", "children/m3");
    }

    @Test
    void theTitleOfThePlanFindsItsMeasuresAfterThoseThatSayIt() throws IOException {
        assertThat(found("未来")).hasSize(6);
    }

    @Test
    void aFilterValueThatNoMeasureHasIsNamed() throws IOException {
        Filters filters = Filters.NONE
                .withTowns("里見町", "何処市")
                .withDepartments("宇宙課")
                .withThemes("no-theme")
                .withKinds("no-kind");
        assertThat(search(SearchRequest.of("").withFilters(filters)).query().unmatched())
                .hasSize(4)
                .first()
                .asString()
                .contains("何処市");
    }

    @Test
    void aThemeIsNamedByItsIdOrItsName() throws IOException {
        for (String theme : List.of("online-procedures", "行政手続オンライン化")) {
            assertThat(found("", Filters.NONE.withThemes(theme))).as(theme).contains("digital/m1");
        }
    }

    @Test
    void similarMeasuresAreThoseOfOtherTowns() throws IOException {
        Hit hit = searcher.find("digital/m1").getFirst();
        assertThat(searcher.similar(hit, 10)).extracting(Hit::plan).isNotEmpty().containsOnly("children");
        assertThat(searcher.similar(hit, 10).getFirst().measure().id()).isEqualTo("m2");
    }

    @Test
    void anIdThatSeveralPlansUseFindsAll() throws IOException {
        assertThat(searcher.find("m1")).extracting(Hit::plan).containsExactlyInAnyOrder("digital", "children");
    }

    @Test
    void typingIsCompletedByWritingAndByReading() throws IOException {
        for (String typed : List.of("待機", "たいき", "taiki")) {
            assertThat(searcher.suggest(typed, 5)).extracting(Suggestion::text).containsExactly("待機児童の解消");
        }
    }

    @Test
    void departmentsTownsAndPlansAreSuggestedToo() throws IOException {
        assertThat(searcher.suggest("さとみ", 5))
                .containsExactly(new Suggestion("霧島県里見町", Kind.TOWN, 3), new Suggestion("里見町未来計画", Kind.PLAN, 3));
        assertThat(searcher.suggest("情報政", 5)).containsExactly(new Suggestion("情報政策課", Kind.DEPARTMENT, 1));
    }

    @Test
    void kanjiAreCompletedAsWrittenAndNotToWordsThatAreReadAlike() throws IOException {
        assertThat(searcher.suggest("滞", 5)).isEmpty();
        assertThat(searcher.suggest("機", 5)).isEmpty();
    }

    @Test
    void theScoreOfASimilarMeasureIsItsShareOfTheMeasureItself() throws IOException {
        Hit hit = searcher.find("digital/m1").getFirst();
        assertThat(searcher.similar(hit, 10)).extracting(Hit::score).allMatch(score -> score > 0 && score < 1.2);
    }

    private static List<String> found(String query) throws IOException {
        return ids(search(SearchRequest.of(query)));
    }

    private static List<String> found(String query, Filters filters) throws IOException {
        return ids(search(SearchRequest.of(query).withFilters(filters)));
    }

    private static SearchResult search(SearchRequest request) throws IOException {
        return searcher.search(request);
    }

    private static List<String> ids(SearchResult result) {
        return result.hits().stream()
                .map(hit -> hit.plan() + "/" + hit.measure().id())
                .toList();
    }
}
