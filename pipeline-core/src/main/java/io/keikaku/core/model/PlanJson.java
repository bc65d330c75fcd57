package io.keikaku.core.model;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.PrettyPrinter;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.keikaku.core.file.AtomicFile;
import io.keikaku.core.resource.ResourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The one place that reads and writes canonical JSON.
 *
 * <p>Written JSON is UTF-8 with {@code \n}, in the order of the model's properties, all of them present ({@code null} or
 * {@code []} where the plan says nothing): equal plans give equal bytes. Reading passes over properties that it does not
 * know and refuses what is nested deeper than {@value #MAX_DEPTH}, larger than {@value #MAX_BYTES} bytes, or of another
 * version of the model.
 *
 * <p>Safe for use by several threads.
 */
public final class PlanJson {
    /** Canonical JSON is nested seven deep. */
    static final int MAX_DEPTH = 64;

    static final long MAX_BYTES = 512L << 20;

    private static final JsonMapper MAPPER = mapper();
    private static final ObjectWriter PRETTY = MAPPER.writer(prettyPrinter());
    private static final ObjectWriter LINE = MAPPER.writer();
    private static final ObjectReader PLAN = MAPPER.readerFor(Plan.class);

    private PlanJson() {}

    /**
     * Reads a plan.
     *
     * @throws PlanFormatException if the file holds no plan of this version; the message names the file
     * @throws IOException if the file cannot be read
     */
    public static Plan read(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, file.toString());
        }
    }

    /**
     * Reads a plan from a stream, which is not closed.
     *
     * @param name what error messages call the stream
     * @throws PlanFormatException if the stream holds no plan of this version
     */
    public static Plan read(InputStream in, String name) throws IOException {
        Plan plan;
        try {
            plan = PLAN.readValue(in);
        } catch (JacksonException e) {
            throw new PlanFormatException(name + " holds no plan: " + describe(e), e);
        }
        if (plan == null || plan.schemaVersion() == null) {
            throw new PlanFormatException(name + " holds no plan: schemaVersion is missing");
        }
        if (plan.id() == null || plan.source() == null || plan.source().uri() == null) {
            throw new PlanFormatException(name + " holds no plan: id or source is missing");
        }
        if (!plan.schemaVersion().equals(Plan.SCHEMA_VERSION)) {
            throw new PlanFormatException(name + " is of model version " + plan.schemaVersion()
                    + ", this program reads " + Plan.SCHEMA_VERSION + "; ingest its source again");
        }
        return plan;
    }

    /** Writes a plan as a file, whole or not at all. */
    public static void write(Plan plan, Path file) throws IOException {
        AtomicFile.write(file, bytes(plan));
    }

    /** Writes a plan to a stream, which is flushed and not closed. */
    public static void write(Plan plan, OutputStream out) throws IOException {
        out.write(bytes(plan));
        out.flush();
    }

    /** The canonical bytes of a plan, ending in a line feed. */
    public static byte[] bytes(Plan plan) {
        return pretty(plan).getBytes(StandardCharsets.UTF_8);
    }

    /** The same JSON on one line, which is quicker to write and to read: for plans on their way from process to process. */
    public static byte[] compact(Plan plan) {
        return line(plan).getBytes(StandardCharsets.UTF_8);
    }

    /** Any record of the model, or a structure of them, as canonical JSON over several lines, ending in a line feed. */
    public static String pretty(Object value) {
        return text(PRETTY, value) + "\n";
    }

    /** Any record of the model, or a structure of them, as canonical JSON on one line without a line feed. */
    public static String line(Object value) {
        return text(LINE, value);
    }

    /**
     * Reads one record of the model from text, such as the measure that {@link #line} wrote.
     *
     * @throws PlanFormatException if the text is no JSON of that type
     */
    public static <T> T parse(String json, Class<T> type) throws PlanFormatException {
        try {
            return MAPPER.readerFor(type).readValue(json);
        } catch (JacksonException e) {
            throw new PlanFormatException("no " + type.getSimpleName() + ": " + describe(e), e);
        }
    }

    /** The JSON Schema (draft 2020-12) of a plan, the same as {@code docs/plan.schema.json}. */
    public static String schema() {
        return ResourceText.read(PlanJson.class, "plan.schema.json");
    }

    private static String text(ObjectWriter writer, Object value) {
        try {
            return writer.writeValueAsString(value);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("cannot be written as JSON: " + describe(e), e);
        }
    }

    private static String describe(JacksonException e) {
        String place = e.getLocation() == null
                ? ""
                : " (line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr() + ")";
        return e.getOriginalMessage() + place;
    }

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(MAX_DEPTH)
                        .maxDocumentLength(MAX_BYTES)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .addModule(new SimpleModule()
                        .addSerializer(Double.class, new PlainDoubleSerializer())
                        .addSerializer(double.class, new PlainDoubleSerializer()))
                .build();
    }

    private static PrettyPrinter prettyPrinter() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("")
                .withObjectEmptySeparator("");
        return new DefaultPrettyPrinter(separators).withObjectIndenter(new DefaultIndenter("  ", "\n"));
    }
}
