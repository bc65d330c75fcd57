package io.keikaku.dataset.table;

import io.keikaku.core.resource.ResourceText;
import java.util.Properties;

/** What tables and columns mean, in Japanese and English, from {@code descriptions.properties}. Immutable. */
public final class Descriptions {
    private final Properties texts;

    private Descriptions(Properties texts) {
        this.texts = texts;
    }

    /** Reads the resource. */
    public static Descriptions load() {
        return new Descriptions(ResourceText.properties(Descriptions.class, "descriptions.properties"));
    }

    /** What a table holds. */
    public Description of(String table) {
        return description(table);
    }

    /** What a column holds. */
    public Description of(String table, String column) {
        return description(table + "." + column);
    }

    /** What the dataset as a whole holds. */
    public Description wholePackage() {
        return description("package");
    }

    /** The heading above what columns mean. */
    Description meaning() {
        return description("meaning");
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
    public record Description(String japanese, String english) {
        /** Japanese, then English. */
        public String both() {
            return japanese + " / " + english;
        }
    }
}
