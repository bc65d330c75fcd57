package io.keikaku.extract.measure;

import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.japanese.YearSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Schedules in words: phases with their years in brackets or before them, one after the other. */
final class WrittenSchedule {
    private static final Pattern NEXT =
            Pattern.compile("[\\s\u3000]*(?:[→⇒➡]|、|，|;|；)[\\s\u3000]*(?=[^）)]*(?:[（(]|$))");
    private static final Pattern PHASE = Pattern.compile("^(.+?)[\\s\u3000]*[（(]([^（）()]+)[)）]$");

    private WrittenSchedule() {}

    /**
     * The phases in order; empty where any part of the text is no phase with years.
     *
     * @param printed with the line breaks of the print
     */
    static List<Phase> read(String printed, EraContext eras) {
        List<Phase> phases = bracketed(JapaneseText.joinLines(printed), eras);
        return AdjoiningPhases.joined(phases.isEmpty() ? YearLedSchedule.read(printed, eras) : phases);
    }

    private static List<Phase> bracketed(String text, EraContext eras) {
        List<Phase> phases = new ArrayList<>();
        for (String part : NEXT.split(text.strip())) {
            Matcher phase = PHASE.matcher(part.strip());
            Optional<YearSpan> years = phase.matches() ? FiscalYears.parse(phase.group(2), eras) : Optional.empty();
            if (years.isEmpty() || years.get().from() == null) {
                return List.of();
            }
            String label = phase.group(1).strip();
            phases.add(new Phase(
                    label,
                    Stages.of(label),
                    years.get().from(),
                    years.get().to(),
                    years.get().part()));
        }
        return phases;
    }
}
