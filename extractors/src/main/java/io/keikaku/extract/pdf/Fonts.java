package io.keikaku.extract.pdf;

import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The fonts of a document. */
final class Fonts {
    private final Map<PDFont, FontReader> readers = new IdentityHashMap<>();

    FontReader of(PDFont font) {
        FontReader reader = readers.get(font);
        if (reader == null) {
            reader = new FontReader(font, readers.size() + 1);
            readers.put(font, reader);
        }
        return reader;
    }
}
