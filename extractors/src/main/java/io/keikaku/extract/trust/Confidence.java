package io.keikaku.extract.trust;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.table.HeaderWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How far to trust each measure of a plan: the trust in the kind of place that it was read from, times the factor of each
 * doubt. Where many measures of a plan are in grave doubt, all are doubted. Minor doubts are warned of
 * only where they alone take a measure below 0.9; {@code explain} tells them all. Immutable and thread-safe.
 */
public final class Confidence {
    private static final double LEAST = 0.05;
    private static final double TRUSTED = 0.9;
    private static final double GRAVE = 0.6;
    private static final double MANY = 0.2;

    private final ContentDoubts contents;

    public Confidence(HeaderWords words) {
        this.contents = new ContentDoubts(words);
    }

    /** Each measure with its confidence, the warnings of its doubts, and the doubts; in the same order. */
    public List<Trusted> judge(List<Reading> readings) {
        SiblingDoubts siblings = new SiblingDoubts(readings);
        SectionDoubts sections = new SectionDoubts(readings);
        List<Set<Doubt>> doubts = new ArrayList<>();
        for (Reading reading : readings) {
            Set<Doubt> all = EnumSet.noneOf(Doubt.class);
            all.addAll(reading.doubts());
            reading.measure().warnings().forEach(code -> Doubt.of(code).ifPresent(all::add));
            all.addAll(contents.of(reading.measure()));
            all.addAll(siblings.of(reading));
            all.addAll(sections.of(reading));
            doubts.add(all);
        }
        long grave = doubts.stream().filter(Confidence::areGrave).count();
        if (grave > readings.size() * MANY) {
            doubts.forEach(all -> all.add(Doubt.PLAN_UNFIT));
        }
        List<Trusted> trusted = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            trusted.add(trusted(readings.get(i), doubts.get(i)));
        }
        return trusted;
    }

    private static boolean areGrave(Set<Doubt> doubts) {
        return doubts.stream().anyMatch(doubt -> doubt.factor() <= GRAVE);
    }

    private static Trusted trusted(Reading reading, Set<Doubt> doubts) {
        double product = reading.trust();
        for (Doubt doubt : doubts) {
            product *= doubt.factor();
        }
        double confidence = Math.round(Math.max(LEAST, product) * 100) / 100.0;
        boolean grounds = doubts.stream().anyMatch(Doubt::isWorthAWarning);
        Set<String> warnings = new LinkedHashSet<>(reading.measure().warnings());
        doubts.stream()
                .filter(doubt -> doubt.isWorthAWarning() || (!grounds && confidence < TRUSTED))
                .map(Doubt::code)
                .forEach(warnings::add);
        Measure measure = reading.measure().trusted(confidence, List.copyOf(warnings));
        return new Trusted(measure, List.copyOf(doubts));
    }

    /**
     * A measure with its confidence.
     *
     * @param doubts in the order of the enumeration
     */
    public record Trusted(Measure measure, List<Doubt> doubts) {}
}
