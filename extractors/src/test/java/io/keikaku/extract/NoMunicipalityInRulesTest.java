package io.keikaku.extract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.keikaku.core.SharedFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules say what a layout is, never whose it is: neither a town of the published plans nor their phrases stand in them. */
class NoMunicipalityInRulesTest {
    private static final String MUNICIPALITIES = "municipalities.tsv";
    private static final int PHRASE = 12;

    /** Han, kana and the marks that stand within their words. */
    private static final Pattern JAPANESE =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}ー・]{" + PHRASE + ",}");

    private static final Pattern LOAN_WORD = Pattern.compile("[\\p{IsKatakana}ー・]+");

    @Test
    void noTownOfThePublishedPlansIsNamed() throws IOException {
        List<String> towns = towns();
        List<String> found = new ArrayList<>();
        for (Path file : rules()) {
            String text = Files.readString(file);
            towns.stream().filter(text::contains).forEach(town -> found.add(file.getFileName() + ": " + town));
        }
        assertThat(towns).hasSize(5);
        assertThat(found).isEmpty();
    }

    @Test
    void noPhraseOfThePublishedPlansIsUsed() throws IOException {
        String plans = plans();
        List<String> found = new ArrayList<>();
        for (Path file : rules()) {
            Matcher runs = JAPANESE.matcher(Files.readString(file));
            while (runs.find()) {
                shared(runs.group(), plans).forEach(phrase -> found.add(file.getFileName() + ": " + phrase));
            }
        }
        assertThat(found).isEmpty();
    }

    /** The parts of a run, as long as a phrase, that stand in the plans as well; loan words are nobody's own. */
    private static Stream<String> shared(String run, String plans) {
        return Stream.iterate(0, i -> i + PHRASE <= run.length(), i -> i + 1)
                .map(i -> run.substring(i, i + PHRASE))
                .filter(phrase -> !LOAN_WORD.matcher(phrase).matches())
                .filter(plans::contains);
    }

    private static List<String> towns() throws IOException {
        List<String> towns = new ArrayList<>();
        for (Path file : files(SharedFolder.require("gold"), ".json")) {
            JsonNode gold = new ObjectMapper().readTree(file.toFile());
            towns.add(gold.path("municipality").path("name").asText().replaceAll("[市町村区]$", ""));
        }
        return towns;
    }

    private static String plans() throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path file : files(SharedFolder.require("seeds"), ".txt")) {
            text.append(Files.readString(file).replaceAll("\\s+", "")).append('\n');
        }
        return text.toString();
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Code and resources that decide: not the list of all municipalities, nor the examples in the command's help. */
    private static List<Path> rules() throws IOException {
        return Checkout.mainFiles(".java", ".tsv", ".txt").stream()
                .filter(file -> !file.endsWith(MUNICIPALITIES))
                .filter(file -> !file.startsWith(Checkout.root().resolve("cli")))
                .toList();
    }
}
