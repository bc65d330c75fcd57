package io.keikaku.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dkeikaku.docs=write} to renew the document after a change of tables or descriptions. */
class DataDictionaryTest {
    private static final Path DOCUMENT = Path.of("../docs/dataset.md");
    private static final String BEFORE = "renew it. -->\n\n";

    @Test
    void isTheOneInTheDocumentation() throws IOException {
        String document = Files.readString(DOCUMENT);
        String current = document.substring(0, document.indexOf(BEFORE) + BEFORE.length())
                + DataDictionary.markdown(Relations.all());
        if ("write".equals(System.getProperty("keikaku.docs"))) {
            Files.writeString(DOCUMENT, current);
        }
        assertThat(Files.readString(DOCUMENT))
                .as("docs/dataset.md is current; renew it with -Dtest=DataDictionaryTest -Dkeikaku.docs=write")
                .isEqualTo(current);
    }
}
