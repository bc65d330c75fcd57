package io.keikaku.dataset.stats;

import io.keikaku.core.model.Phase.Stage;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** What the page of statistics calls things, in Japanese and English, from {@code labels.properties}. Immutable. */
final class Labels {
    private final Properties texts = new Properties();

    Labels() {
        try (Reader in =
                new InputStreamReader(Labels.class.getResourceAsStream("labels.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException("the program is incomplete: labels.properties is missing", e);
        }
    }

    String of(String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new IllegalStateException("labels.properties has no " + key);
        }
        return text;
    }

    String of(Stage stage) {
        return of("stage." + stage.name());
    }

    String of(MeasureField field) {
        return of("field." + field.label());
    }
}
