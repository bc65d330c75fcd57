package io.keikaku.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** Checks plans against the schema; for the tests of every module that makes plans. */
public final class PlanSchema {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(PlanJson.schema(), InputFormat.JSON);

    private PlanSchema() {}

    /** Fails, naming each fault, unless the plan's canonical JSON is valid. */
    public static void assertValid(Plan plan) {
        assertValid(PlanJson.pretty(plan));
    }

    /** Fails, naming each fault, unless the JSON is a valid plan. */
    public static void assertValid(String json) {
        assertThat(faults(json)).as("faults against docs/plan.schema.json").isEmpty();
    }

    /** What is wrong with the JSON, each with its place. */
    public static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }
}
