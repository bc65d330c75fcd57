package io.keikaku.core.model;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.math.BigDecimal;

/** Writes 150 rather than 150.0 and 1200000000 rather than 1.2E9: figures as a plan prints them. */
final class PlainDoubleSerializer extends StdScalarSerializer<Double> {
    private static final long serialVersionUID = 1L;

    PlainDoubleSerializer() {
        super(Double.class);
    }

    @Override
    public void serialize(Double value, JsonGenerator generator, SerializerProvider provider) throws IOException {
        if (!Double.isFinite(value)) {
            provider.reportMappingProblem("a figure must be finite, not %s", value);
        }
        generator.writeNumber(BigDecimal.valueOf(value).stripTrailingZeros());
    }
}
