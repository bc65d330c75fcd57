package io.keikaku.dataset.stats;

import io.keikaku.core.model.Phase.Stage;
import io.keikaku.core.resource.ResourceText;
import java.util.Properties;

/** What the page of statistics calls things, in Japanese and English, from {@code labels.properties}. Immutable. */
final class Labels {
    private final Properties texts = ResourceText.properties(Labels.class, "labels.properties");

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
