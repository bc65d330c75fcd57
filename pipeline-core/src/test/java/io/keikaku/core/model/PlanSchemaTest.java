package io.keikaku.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlanSchemaTest {
    private static final String VALID = PlanJson.pretty(PlanFixtures.full());

    @Test
    void isTheOneInTheDocumentation() throws IOException {
        assertThat(PlanJson.schema()).isEqualTo(Files.readString(Path.of("../docs/plan.schema.json")));
    }

    @Test
    void refusesAPropertyThatTheModelDoesNotHave() {
        assertThat(PlanSchema.faults(VALID.replace("\"isNew\"", "\"is_new\""))).isNotEmpty();
    }

    @Test
    void refusesAMissingProperty() {
        assertThat(PlanSchema.faults(VALID.replaceFirst("\"title\": [^\n]*\n", "")))
                .hasSize(1);
    }

    @Test
    void refusesAYearThatIsText() {
        assertThat(PlanSchema.faults(VALID.replace("\"year\": 2024", "\"year\": \"2024\"")))
                .isNotEmpty();
    }

    @Test
    void refusesAMonthThatDoesNotExist() {
        assertThat(PlanSchema.faults(VALID.replace("\"2023-04\"", "\"2023-13\"")))
                .hasSize(1);
    }
}
