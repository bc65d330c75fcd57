package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.keikaku.extract.trust.Doubt;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/warnings.md} and the program name the same codes. */
class WarningsDocumentTest {
    private static final String CODE = "[A-Z]+(?:_[A-Z]+)+";

    /** A code where a warning is made: {@code new Warning("…"}, {@code warning("…"} or {@code warnings.add("…"}. */
    private static final Pattern MADE =
            Pattern.compile("(?:\\bnew Warning|\\bwarning|\\bwarnings\\.add)\\(\\s*\"(" + CODE + ")\"");

    /** Warnings of measures are added to sets of codes, those of plans are made with a message. */
    private static final Pattern GIVEN_TO_MEASURE = Pattern.compile("\\bwarnings\\.add\\(\\s*\"(" + CODE + ")\"");

    /** A row of a table: the code, what it means, an example and what to check. */
    private static final Pattern DOCUMENTED =
            Pattern.compile("(?m)^\\| `(" + CODE + ")` \\| [^|]*\\S[^|]* \\| [^|]*\\S[^|]* \\| [^|]*\\S[^|]* \\|$");

    @Test
    void everyCodeIsDocumentedAndEveryDocumentedCodeExists() throws IOException {
        Set<String> made = new TreeSet<>();
        for (Path file : Checkout.mainFiles(".java")) {
            made.addAll(all(MADE, file));
        }
        Stream.of(Doubt.values()).map(Doubt::code).forEach(made::add);
        assertThat(all(DOCUMENTED, Checkout.root().resolve("docs/warnings.md")))
                .isNotEmpty()
                .isEqualTo(made);
    }

    @Test
    void everyWarningOfAMeasureLowersItsConfidence() throws IOException {
        Set<String> given = new TreeSet<>();
        for (Path file : Checkout.mainFiles(".java")) {
            given.addAll(all(GIVEN_TO_MEASURE, file));
        }
        assertThat(given)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(Doubt.of(code)).as(code).isPresent());
    }

    private static Set<String> all(Pattern pattern, Path file) throws IOException {
        Set<String> codes = new TreeSet<>();
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
            codes.add(matcher.group(1));
        }
        return codes;
    }
}
