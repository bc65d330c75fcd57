package io.keikaku.index.evaluate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Phase;
import io.keikaku.core.model.Plan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Reads gold as plans, so that the search can be judged on what a careful reader found in a plan and does not depend on the
 * extractor. The id of such a plan is the name of its gold file.
 */
public final class GoldPlans {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** How far below a folder gold is looked for. */
    private static final int DEEPEST = 3;

    private GoldPlans() {}

    /**
     * The plan in {@code NAME.json} in a folder or below it.
     *
     * @throws IOException if there is none, if there are several, or if it is no JSON; the message names the file
     */
    public static Plan read(Path folder, String name) throws IOException {
        Path file = find(folder, name + ".json");
        try {
            return plan(name, MAPPER.readTree(Files.readString(file)));
        } catch (JsonProcessingException e) {
            throw new IOException(file + " is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Path find(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.find(
                folder,
                DEEPEST,
                (file, attributes) -> file.getFileName().toString().equals(name))) {
            List<Path> found = files.sorted().toList();
            if (found.size() == 1) {
                return found.getFirst();
            }
            throw new IOException(
                    found.isEmpty()
                            ? "no gold " + name + " in " + folder
                            : "gold " + name + " is there more than once: " + found.get(0) + ", " + found.get(1));
        } catch (NoSuchFileException e) {
            throw new IOException("no folder of gold: " + folder, e);
        }
    }

    private static Plan plan(String name, JsonNode gold) {
        JsonNode town = gold.path("municipality");
        List<Measure> measures = new ArrayList<>();
        for (JsonNode measure : gold.path("measures")) {
            measures.add(measure("m" + (measures.size() + 1), measure));
        }
        return new Plan(
                Plan.SCHEMA_VERSION,
                name,
                null,
                null,
                new Municipality(text(town, "name"), text(town, "prefecture"), text(town, "code")),
                text(gold, "title"),
                text(gold, "issuedBy"),
                null,
                null,
                null,
                null,
                measures,
                null,
                null,
                null);
    }

    private static Measure measure(String id, JsonNode gold) {
        return new Measure(
                id,
                text(gold, "number"),
                text(gold, "name"),
                texts(gold.path("path")),
                text(gold, "description"),
                fields(gold.path("fields")),
                gold.path("isNew").isBoolean() ? gold.path("isNew").booleanValue() : null,
                null,
                each(gold.path("departments")).map(GoldPlans::department).toList(),
                each(gold.path("schedule")).map(GoldPlans::phase).toList(),
                null,
                texts(gold.path("indicators")).stream()
                        .map(name -> new Indicator(name, null, null, null, null))
                        .toList(),
                texts(gold.path("relatedPlans")),
                null,
                1,
                null);
    }

    private static Department department(JsonNode gold) {
        return new Department(text(gold, "name"), Department.Role.OWNER, null, false, text(gold, "name"));
    }

    private static Phase phase(JsonNode gold) {
        return new Phase(text(gold, "label"), null, year(gold, "fromYear"), year(gold, "toYear"), null);
    }

    private static Map<String, String> fields(JsonNode gold) {
        Map<String, String> fields = new LinkedHashMap<>();
        gold.properties()
                .forEach(field -> fields.put(field.getKey(), field.getValue().asText()));
        return fields;
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    private static List<String> texts(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }

    private static Integer year(JsonNode node, String property) {
        return node.path(property).isInt() ? node.path(property).intValue() : null;
    }

    private static String text(JsonNode node, String property) {
        return node.path(property).isTextual() ? node.path(property).textValue() : null;
    }
}
