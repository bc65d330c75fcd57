package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.keikaku.core.model.Table;
import io.keikaku.extract.explain.Explanation;
import io.keikaku.extract.explain.LeftOut;
import io.keikaku.extract.explain.MeasureDecision;
import io.keikaku.extract.explain.RoleDecision;
import io.keikaku.extract.explain.TableDecision;
import io.keikaku.extract.explain.TableUse;
import io.keikaku.extract.explain.Telling;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an explanation says of a plan with statistics, headings, a schedule and a form. */
class ExplanationTest {
    private static final String PLAN = """
            みずうみ市 窓口改革計画
            令和5年3月

            第1章 計画の背景

            区分\t令和3年度\t令和4年度
            来庁者数\t1,200人\t1,100人
            相談件数\t300件\t310件

            第2章 取組

            (1) 窓口予約の導入

            来庁の時間を選べるようにする。

            (2) 移動図書館の増便

            山あいの地区を月に二度まわる。

            第3章 進め方

            会議で確かめる。

            第4章 工程表

            取組名\t担当課\t令和5年度\t令和6年度
            窓口予約の導入\t市民課\t検討\t実施
            移動図書館の増便\t図書館\t⇒\t実施
            """;

    @TempDir
    private Path folder;

    private Explanation explanation;

    @BeforeEach
    void explain() throws Exception {
        Path file = Files.writeString(folder.resolve("plan.txt"), PLAN);
        explanation = new PlanExtraction().explain(file, "plan.txt");
    }

    @Test
    void namesThePlanAsTheExtractionDoes() throws Exception {
        assertThat(explanation.plan())
                .isEqualTo(new PlanExtraction()
                        .extract(folder.resolve("plan.txt"), "plan.txt")
                        .id());
        assertThat(explanation.title()).isEqualTo("みずうみ市窓口改革計画");
    }

    @Test
    void saysWhatEachTableWasTakenForAndWhatBecameOfIt() {
        assertThat(explanation.tables())
                .extracting(TableDecision::id, TableDecision::kind, TableDecision::use)
                .containsExactly(
                        tuple("t1", Table.Kind.OTHER, TableUse.BACKGROUND),
                        tuple("t2", Table.Kind.SCHEDULE, TableUse.MEASURES));
        assertThat(explanation.tables().get(0).kindReason()).startsWith("statistics");
    }

    @Test
    void saysWhichColumnGotWhichRoleAndWhy() {
        assertThat(explanation.tables().get(1).roles())
                .containsExactly(
                        new RoleDecision(1, "取組名", "NAME", null, "header 取組名"),
                        new RoleDecision(2, "担当課", "DEPARTMENT", null, "header 担当課"),
                        new RoleDecision(3, "令和5年度", "YEAR", "2023", "header names years"),
                        new RoleDecision(4, "令和6年度", "YEAR", "2024", "header names years"));
    }

    @Test
    void saysOfWhatEachMeasureWasMade() {
        MeasureDecision measure = explanation.measures().get(0);
        assertThat(measure.first()).isEqualTo(new Telling("ROW", "t2", null, 27, null, "窓口予約の導入"));
        assertThat(measure.joined())
                .extracting(
                        MeasureDecision.Joined::reason,
                        joined -> joined.telling().place())
                .containsExactly(tuple("by name", "PROSE"));
    }

    @Test
    void keepsTheWarningsOfAMeasure() {
        assertThat(explanation.measures().get(1).warnings()).containsExactly("ARROW_WITHOUT_PHASE");
    }

    @Test
    void saysWhatOfItConcernsOneTable() {
        assertThat(explanation.ofTable("t2").measures()).hasSize(2);
        assertThat(explanation.ofTable("t1").measures()).isEmpty();
        assertThat(explanation.ofTable("t9").tables()).isEmpty();
    }

    @Test
    void saysWhatWasLeftOutAndWhy() throws Exception {
        Path file = Files.writeString(folder.resolve("more.txt"), PLAN + """

                第5章 対話の場

                取組名\t取組内容
                広場での対話\t月に一度、だれでも加われる場を開く。
                """);
        Explanation more = new PlanExtraction().explain(file, "more.txt");
        assertThat(more.leftOut())
                .extracting(each -> each.telling().name(), LeftOut::reason)
                .containsExactly(
                        tuple("広場での対話", "its table has nothing but names and what they are; others say who or when"));
        assertThat(more.tables().get(2).use()).isEqualTo(TableUse.UNUSED);
    }

    @Test
    void saysOfAHeadingThatOnlyNamesWhoIsInCharge() throws Exception {
        Path file = Files.writeString(folder.resolve("charged.txt"), PLAN + """

                第5章 川の手入れ

                (1) 川の手入れの一覧【河川課】

                事業名\t令和5年度\t令和6年度
                土手の草刈り\t検討\t実施
                水門の点検\t検討\t実施
                """);
        assertThat(new PlanExtraction().explain(file, "charged.txt").leftOut())
                .extracting(LeftOut::reason)
                .contains("a heading that says no more than who is in charge of the table below it");
    }

    @Test
    void saysOfAScheduleThatIsOfNoHeadingThatItIsUnused() throws Exception {
        Path file = Files.writeString(folder.resolve("unused.txt"), PLAN + """

                第5章 全体の流れ

                令和5年度\t令和6年度
                準備\t実施
                """);
        Explanation more = new PlanExtraction().explain(file, "unused.txt");
        assertThat(more.tables().get(2).use()).isEqualTo(TableUse.SCHEDULE_UNUSED);
    }

    @Test
    void saysWhatSpeaksAgainstAMeasure() throws Exception {
        Path file = Files.writeString(folder.resolve("torn.txt"), PLAN.replace("移動図書館の増便", "移動図書館の"));
        MeasureDecision torn =
                new PlanExtraction().explain(file, "torn.txt").measures().get(1);
        assertThat(torn.doubts())
                .contains(
                        new MeasureDecision.Doubted("NAME_UNCERTAIN", 0.5, "the name begins or ends within a phrase"));
        assertThat(torn.confidence())
                .isLessThanOrEqualTo(torn.doubts().stream()
                        .mapToDouble(MeasureDecision.Doubted::factor)
                        .reduce(1, (one, other) -> one * other));
    }

    @Test
    void saysTheKeysOfAForm() throws Exception {
        Path file = Files.writeString(folder.resolve("form.txt"), """
                みずうみ市 窓口改革計画

                取組名\t窓口予約の導入
                担当課\t市民課
                取組内容\t来庁の時間を選べるようにする。
                実施時期\t令和6年度
                """);
        TableDecision form =
                new PlanExtraction().explain(file, "form.txt").tables().get(0);
        assertThat(form.kind()).isEqualTo(Table.Kind.FORM);
        assertThat(form.roles())
                .extracting(RoleDecision::column, RoleDecision::header, RoleDecision::role)
                .contains(tuple(null, "担当課", "DEPARTMENT"));
    }
}
