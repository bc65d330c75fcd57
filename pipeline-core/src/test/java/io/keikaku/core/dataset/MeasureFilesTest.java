package io.keikaku.core.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.keikaku.core.model.PlanFixtures;
import io.keikaku.core.model.PlanJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasureFilesTest {
    @TempDir
    Path folder;

    private PlanStore store;

    @BeforeEach
    void twoPlans() throws IOException {
        store = new PlanStore(folder);
        store.write(PlanFixtures.of("pz", List.of(PlanFixtures.bareMeasure("m1", "=移動図書館"))));
        store.write(PlanFixtures.full());
    }

    @Test
    void countsTheMeasures() throws IOException {
        assertThat(MeasureFiles.write(store, folder)).isEqualTo(3);
    }

    @Test
    void writesOneRowAMeasureForSpreadsheets() throws IOException {
        MeasureFiles.write(store, folder);
        assertThat(Files.readString(folder.resolve("measures.csv")))
                .isEqualTo("\uFEFF"
                        + String.join(
                                "\r\n",
                                "plan_id,measure_id,municipality_code,prefecture,municipality,plan_title,number,name,path,"
                                        + "description,is_new,marks,departments,coordinators,schedule,first_year,last_year,"
                                        + "deadline,deadline_year,indicators,related_plans,fields,page,line,confidence,"
                                        + "warnings,source_uri",
                                "p0123456789abcdef,m1,990019,青空県,水沢台市,水沢台市デジタル化計画,1-1-①,窓口予約システムの導入,"
                                        + "\"窓口を変える; 待たない窓口\","
                                        + "\"来庁の前に、時間を選んで予約できるようにする。\n順番は電話でも知らせる。\",true,重点,市民課,情報課,"
                                        + "\"2023H1-2023H2 検討; 2024-2027 運用; 見直し\",2023,2027,令和6年秋,2024,"
                                        + "予約率 (%): 2022 0% > 2024 40% > 2027 62.5%,\"総合計画 3-1; 行政改革大綱\","
                                        + "\"課題: 待ち時間が長い。; 目的: 来庁の負担を減らす。\",4,77,0.95,YEAR_UNCERTAIN,in/mizusawa.txt",
                                "p0123456789abcdef,m2,990019,青空県,水沢台市,水沢台市デジタル化計画,,窓口案内の多言語化,"
                                        + ",,,,,,,,,,,,,,,,0.5,,in/mizusawa.txt",
                                "pz,m1,,,,,,'=移動図書館,,,,,,,,,,,,,,,,,0.5,,pz.txt",
                                ""));
    }

    @Test
    void writesOneCanonicalMeasureALineForPrograms() throws IOException {
        MeasureFiles.write(store, folder);
        List<String> lines = Files.readAllLines(folder.resolve("measures.jsonl"));
        assertThat(lines).hasSize(3);
        assertThat(PlanJson.parse(lines.get(0), MeasureLine.class))
                .isEqualTo(new MeasureLine(
                        "p0123456789abcdef",
                        PlanFixtures.full().municipality(),
                        "in/mizusawa.txt",
                        PlanFixtures.fullMeasure()));
        assertThat(lines.get(2))
                .startsWith("{\"plan\":\"pz\",\"municipality\":null,\"source\":\"pz.txt\",\"measure\":{\"id\":\"m1\"");
    }

    @Test
    void leavesTheEarlierFilesWhereAPlanCannotBeRead() throws IOException {
        MeasureFiles.write(store, folder);
        byte[] before = Files.readAllBytes(folder.resolve("measures.csv"));
        Files.writeString(store.file("pz"), "damaged");
        assertThatIOException()
                .isThrownBy(() -> MeasureFiles.write(store, folder))
                .withMessageContaining("pz.json");
        assertThat(folder.resolve("measures.csv")).hasBinaryContent(before);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("plans", "measures.csv", "measures.jsonl");
    }

    @Test
    void writesAHeaderAloneForADatasetWithoutMeasures() throws IOException {
        assertThat(MeasureFiles.write(visitor -> {}, folder)).isZero();
        assertThat(Files.readAllLines(folder.resolve("measures.csv"))).hasSize(1);
        assertThat(folder.resolve("measures.jsonl")).isEmptyFile();
    }
}
