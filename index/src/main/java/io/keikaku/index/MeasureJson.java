package io.keikaku.index;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Municipality;
import java.io.IOException;
import org.apache.lucene.util.BytesRef;

/** The stored form of what a hit shows of its plan and measure. */
record MeasureJson(Municipality municipality, String planTitle, Measure measure) {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    byte[] toBytes() throws IOException {
        return MAPPER.writeValueAsBytes(this);
    }

    static MeasureJson parse(BytesRef json) throws IOException {
        return MAPPER.readValue(json.bytes, json.offset, json.length, MeasureJson.class);
    }
}
