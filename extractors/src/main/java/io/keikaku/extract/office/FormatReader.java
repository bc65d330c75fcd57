package io.keikaku.extract.office;

import io.keikaku.core.document.Page;
import io.keikaku.core.document.ReadException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.tika.exception.TikaException;
import org.xml.sax.SAXException;

/** Reads the files of one format. Implementations are immutable and thread-safe. */
interface FormatReader {

    /**
     * Reads a file.
     *
     * @return at least one page
     * @throws ReadException where the reader knows why it cannot go on
     * @throws IOException where the file system or the format fails; likewise {@code TikaException} and
     *     {@code SAXException}
     */
    List<Page> read(Path file, OfficeLimits limits) throws IOException, ReadException, TikaException, SAXException;
}
