package io.keikaku.index;

import static io.keikaku.index.Plans.measure;
import static io.keikaku.index.Plans.plan;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Words that no measure has, and that the vocabulary of synonyms knows. */
class SearchVocabularyTest {

    @TempDir
    private static Path folder;

    private static MeasureSearcher searcher;

    @BeforeAll
    static void index() throws IOException {
        try (MeasureIndexer indexer = MeasureIndexer.open(folder)) {
            indexer.add(plan(
                    "p",
                    "霧丘市",
                    measure("m1", "施設の予約").build(),
                    measure("m2", "無線LANの設置").build(),
                    measure("m3", "抽選の公平").description("キリオカタクシーの抽選を行います。").build()));
        }
        searcher = MeasureSearcher.open(folder);
    }

    @AfterAll
    static void close() throws IOException {
        searcher.close();
    }

    @Test
    void aMistypedWordIsCorrectedToOneThatOnlyTheSynonymsKnow() throws IOException {
        assertThat(found("reservatoin")).containsExactly("m1");
    }

    @Test
    void aKatakanaCompoundIsFoundByThePartThatTheSynonymsKnow() throws IOException {
        assertThat(found("サーバーワイファイ")).contains("m2");
    }

    @Test
    void aSynonymIsFoundWithinACompound() throws IOException {
        assertThat(found("taxi 値段")).containsExactly("m3");
    }

    private static List<String> found(String query) throws IOException {
        return searcher.search(SearchRequest.of(query)).hits().stream()
                .map(hit -> hit.measure().id())
                .toList();
    }
}
