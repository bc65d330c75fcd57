package io.keikaku.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanJsonTest {
    @TempDir
    Path folder;

    @Test
    void readsBackWhatItWrote() throws IOException {
        Path file = folder.resolve("plan.json");
        PlanJson.write(PlanFixtures.full(), file);
        assertThat(PlanJson.read(file)).isEqualTo(PlanFixtures.full());
    }

    @Test
    void readsBackAPlanOfWhichNothingIsKnown() throws IOException {
        Plan plan = PlanFixtures.empty("p1");
        assertThat(read(PlanJson.pretty(plan))).isEqualTo(plan);
    }

    @Test
    void writesTheSameBytesAfterARoundTrip() throws IOException {
        String json = PlanJson.pretty(PlanFixtures.full());
        assertThat(PlanJson.pretty(read(json))).isEqualTo(json);
    }

    @Test
    void writesWhatTheSchemaAllows() {
        PlanSchema.assertValid(PlanFixtures.full());
        PlanSchema.assertValid(PlanFixtures.empty("p1"));
    }

    @Test
    void writesEveryPropertyInTheOrderOfTheModelEvenWhereEmpty() {
        assertThat(PlanJson.line(PlanFixtures.bareMeasure("m2", "窓口案内")))
                .isEqualTo("{\"id\":\"m2\",\"number\":null,\"name\":\"窓口案内\",\"path\":[],\"description\":null,"
                        + "\"fields\":{},\"isNew\":null,\"marks\":[],\"departments\":[],\"schedule\":[],"
                        + "\"deadline\":null,\"indicators\":[],\"relatedPlans\":[],\"evidence\":[],"
                        + "\"confidence\":0.5,\"warnings\":[]}");
    }

    @Test
    void writesFiguresAsAPlanPrintsThem() {
        assertThat(PlanJson.line(List.of(150.0, 1.2e9, 62.5, -0.1))).isEqualTo("[150,1200000000,62.5,-0.1]");
    }

    @Test
    void refusesFiguresThatJsonCannotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PlanJson.line(new Indicator.Value(2024, "?", Double.NaN)))
                .withMessageContaining("finite");
    }

    @Test
    void printsOnSeveralLinesEndedByLineFeeds() {
        assertThat(PlanJson.pretty(new Warning("EMPTY", "nothing", null)))
                .isEqualTo("{\n  \"code\": \"EMPTY\",\n  \"message\": \"nothing\",\n  \"page\": null\n}\n");
    }

    @Test
    void keepsTheOrderOfLabelledFields() throws IOException {
        Measure read = PlanJson.parse("{\"name\":\"a\",\"fields\":{\"目的\":\"b\",\"課題\":\"c\"}}", Measure.class);
        assertThat(read.fields()).containsExactly(entry("目的", "b"), entry("課題", "c"));
    }

    @Test
    void passesOverPropertiesThatItDoesNotKnow() throws IOException {
        String json = PlanJson.pretty(PlanFixtures.full()).replaceFirst("\\{", "{ \"later\": {\"a\": [1]},");
        assertThat(read(json)).isEqualTo(PlanFixtures.full());
    }

    @Test
    void namesTheFileThatHoldsNoPlan() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.json"), "{\"a\": ");
        assertThatIOException()
                .isThrownBy(() -> PlanJson.read(file))
                .isInstanceOf(PlanFormatException.class)
                .withMessageContaining("notes.json holds no plan")
                .withMessageContaining("line 1");
    }

    @Test
    void takesOtherJsonForNoPlan() {
        assertThatIOException().isThrownBy(() -> read("{}")).withMessageContaining("schemaVersion");
        assertThatIOException().isThrownBy(() -> read("null")).withMessageContaining("holds no plan");
        assertThatIOException().isThrownBy(() -> read("")).withMessageContaining("holds no plan");
    }

    @Test
    void saysWhatToDoWithAnotherVersionOfTheModel() {
        String json =
                PlanJson.pretty(PlanFixtures.full()).replace("\"schemaVersion\": \"1\"", "\"schemaVersion\": \"9\"");
        assertThatIOException()
                .isThrownBy(() -> read(json))
                .withMessageContaining("version 9")
                .withMessageContaining("ingest its source again");
    }

    @Test
    void refusesJsonThatIsNestedTooDeep() {
        String deep = "{\"later\":" + "[".repeat(5000) + "]".repeat(5000) + "}";
        assertThatIOException()
                .isThrownBy(() -> read(deep))
                .isInstanceOf(PlanFormatException.class)
                .withMessageContaining("nesting depth");
    }

    @Test
    void refusesWhatFollowsThePlan() {
        assertThatIOException()
                .isThrownBy(() -> read(PlanJson.pretty(PlanFixtures.full()) + "{}"))
                .isInstanceOf(PlanFormatException.class);
    }

    @Test
    void refusesUnknownValuesOfAClosedListRatherThanDroppingThem() {
        assertThatIOException()
                .isThrownBy(() -> PlanJson.parse("{\"label\":\"a\",\"stage\":\"SOMEDAY\"}", Phase.class))
                .withMessageContaining("SOMEDAY");
    }

    private static Plan read(String json) throws IOException {
        return PlanJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "test.json");
    }
}
