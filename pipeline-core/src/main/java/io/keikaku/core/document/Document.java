package io.keikaku.core.document;

import io.keikaku.core.model.Source;
import io.keikaku.core.model.Warning;
import java.util.List;

/**
 * A source, read.
 *
 * @param pages in order; a source without pages has exactly one
 * @param warnings what the reader could not read well
 */
public record Document(Source source, List<Page> pages, List<Warning> warnings) {

    public Document {
        pages = List.copyOf(pages);
        warnings = List.copyOf(warnings);
    }
}
