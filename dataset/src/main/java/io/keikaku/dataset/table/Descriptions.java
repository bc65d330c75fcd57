package io.keikaku.dataset.table;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What tables and columns mean, in Japanese and English, from {@code descriptions.properties}. Immutable. */
public final class Descriptions {
    private final Properties texts;

    private Descriptions(Properties texts) {
        this.texts = texts;
    }

    /** Reads the resource. */
    public static Descriptions load() {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                Descriptions.class.getResourceAsStream("descriptions.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: descriptions.properties is missing", e);
        }
        return new Descriptions(texts);
    }

    /** What a table holds. */
    public Description of(String table) {
        return description(table);
    }

    /** What a column holds. */
    public Description of(String table, String column) {
        return description(table + "." + column);
    }

    private Description description(String key) {
        return new Description(text(key + ".ja"), text(key + ".en"));
    }

    private String text(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("descriptions.properties has no " + key);
        }
        return text;
    }

    /** The same in two languages. */
    public record Description(String japanese, String english) {}
}
