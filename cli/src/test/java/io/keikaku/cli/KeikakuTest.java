package io.keikaku.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeikakuTest {

    @Test
    void theVersionIsThatOfTheBuild() {
        assertThat(CommandRun.of("--version").out()).matches("keikaku \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }

    @Test
    void theHelpNamesEveryCommandAndGivesJapaneseExamples() {
        assertThat(CommandRun.of("--help").out())
                .contains("ingest", "search", "show", "evaluate", "index", "generate-completion")
                .contains("keikaku search 窓口");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ingest", "search", "show", "evaluate", "index"})
    void everyCommandHasHelpWithExamples(String command) {
        CommandRun help = CommandRun.of("help", command);
        assertThat(help.exitCode()).isZero();
        assertThat(help.out()).contains("Usage: keikaku " + command, "Example");
    }

    @Test
    void noCommandIsAUsageError() {
        CommandRun run = CommandRun.of();
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).isEqualToIgnoringNewLines("keikaku: which command? See: keikaku --help");
    }

    @Test
    void aMistypedCommandIsAUsageErrorWithASuggestion() {
        CommandRun run = CommandRun.of("serch", "窓口");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("Did you mean: keikaku search");
    }

    @Test
    void aMissingOptionIsAUsageErrorThatNamesTheHelp() {
        CommandRun run = CommandRun.of("search", "窓口");
        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("--in", "keikaku help search");
    }

    @Test
    void theCompletionScriptKnowsTheCommands() {
        assertThat(CommandRun.of("generate-completion").out()).contains("complete -F _complete_keikaku", "ingest");
    }
}
