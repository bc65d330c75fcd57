package io.keikaku.index;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import io.keikaku.index.theme.ThemeMatch;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** What the index keeps of a measure to show it: the canonical measure and what the index adds. */
record StoredMeasure(
        String plan,
        String planTitle,
        Municipality municipality,
        Measure measure,
        List<ThemeMatch> themes,
        String kind) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] toBytes() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    static StoredMeasure parse(BytesRef json) throws IOException {
        return MAPPER.readValue(json.bytes, json.offset, json.length, StoredMeasure.class);
    }
}
