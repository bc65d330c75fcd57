package io.keikaku.cli;

import io.keikaku.core.batch.ReadingOptions.Ocr;
import io.keikaku.extract.ocr.Tesseract;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.Stack;
import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Whether the text of pages that are pictures is recognised. */
final class OcrOption {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    @Option(
            names = "--ocr",
            paramLabel = "MODE",
            arity = "0..1",
            defaultValue = "off",
            fallbackValue = "on",
            preprocessor = ModeWhereGiven.class,
            description =
                    "Recognise the text of pages that are pictures, with Tesseract: on (also where no MODE is given), "
                            + "auto (where Tesseract with Japanese data is installed), off (${DEFAULT-VALUE}).")
    private String mode;

    /** @throws ParameterException if the text is to be recognised and nothing on the machine can */
    Ocr ocr() {
        return switch (mode) {
            case "on" -> {
                Optional<String> missing = new Tesseract().missing();
                if (missing.isPresent()) {
                    throw new ParameterException(spec.commandLine(), "--ocr: " + missing.get());
                }
                yield Ocr.ON;
            }
            case "auto" -> new Tesseract().missing().isPresent() ? Ocr.OFF : Ocr.ON;
            case "off" -> Ocr.OFF;
            default ->
                throw new ParameterException(spec.commandLine(), "--ocr: no mode '" + mode + "'; give on, auto or off");
        };
    }

    /** Takes the next word only where it is a mode, so that an input may follow. */
    static final class ModeWhereGiven implements IParameterPreprocessor {
        private static final Set<String> MODES = Set.of("on", "auto", "off");

        @Override
        @SuppressWarnings("JdkObsolete") // picocli's own signature
        public boolean preprocess(Stack<String> words, CommandSpec command, ArgSpec option, Map<String, Object> info) {
            boolean attached = "=".equals(info.get("separator"));
            if (!attached && (words.isEmpty() || !MODES.contains(words.peek().toLowerCase(Locale.ROOT)))) {
                words.push("on");
            }
            return false;
        }
    }
}
