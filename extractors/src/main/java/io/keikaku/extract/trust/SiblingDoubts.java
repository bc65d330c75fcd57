package io.keikaku.extract.trust;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.outline.LabelledText;
import io.keikaku.extract.outline.NumberLabel;
import io.keikaku.extract.table.MarkWords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the other measures of the plan say against one: those read alike have more parts than it, or it is their heading. */
final class SiblingDoubts {
    private static final double MOST = 0.7;
    private static final int LEAST = 4;
    private static final int LEAST_LABEL = 4;
    private static final Pattern PART = Pattern.compile("[0-9]+|[a-z]+|[ivxⅰ-ⅻ]+");

    private final Map<String, List<Measure>> kinds = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> headings = new HashSet<>();
    private final Set<String> departments = new HashSet<>();
    private final Set<String> labels = new HashSet<>();
    private final List<Measure> all;

    SiblingDoubts(List<Reading> readings) {
        all = readings.stream().map(Reading::measure).toList();
        for (Measure measure : all) {
            names.add(JapaneseText.compact(measure.name()));
            measure.path().forEach(heading -> headings.add(JapaneseText.compact(heading)));
            measure.schedule().forEach(phase -> labels.add(JapaneseText.compact(phase.label())));
            measure.departments().forEach(department -> departments.add(JapaneseText.compact(department.name())));
        }
        for (Reading reading : readings) {
            kinds.computeIfAbsent(reading.kind(), k -> new ArrayList<>()).add(reading.measure());
        }
    }

    Set<Doubt> of(Reading reading) {
        Measure measure = reading.measure();
        List<Measure> alike = kinds.get(reading.kind());
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (lacks(measure, alike, m -> !m.departments().isEmpty())
                || lacks(measure, all, m -> !m.departments().isEmpty())) {
            doubts.add(Doubt.DEPARTMENTS_MISSING);
        }
        if (lacks(measure, alike, SiblingDoubts::hasTime)) {
            doubts.add(Doubt.SCHEDULE_MISSING);
        }
        if (all.stream().allMatch(m -> m.departments().isEmpty())) {
            doubts.add(Doubt.DEPARTMENTS_NOWHERE);
        }
        if (all.stream().noneMatch(SiblingDoubts::hasTime)) {
            doubts.add(Doubt.SCHEDULE_NOWHERE);
        }
        if (lacks(measure, alike, m -> m.number() != null)) {
            doubts.add(Doubt.NUMBER_MISSING);
        }
        if (measure.path().isEmpty()) {
            doubts.add(headings.isEmpty() ? Doubt.PATH_NOWHERE : Doubt.PATH_EMPTY);
        }
        int depth = usualDepth(alike);
        if (alike.size() >= LEAST && measure.path().size() < depth) {
            doubts.add(Doubt.PATH_SHORTER);
        }
        if (measure.path().stream().anyMatch(this::isNumberedMeasure)) {
            doubts.add(Doubt.PATH_NAMES_MEASURE);
        }
        if (headings.contains(JapaneseText.compact(measure.name()))) {
            doubts.add(Doubt.NAME_IS_HEADING);
        }
        if (departments.contains(JapaneseText.compact(measure.name()))) {
            doubts.add(Doubt.NAME_IS_DEPARTMENT);
        }
        if (measure.schedule().stream()
                .map(phase -> JapaneseText.compact(phase.label()))
                .anyMatch(headings::contains)) {
            doubts.add(Doubt.PHASE_IS_HEADING);
        }
        if (measure.schedule().stream()
                .map(phase -> JapaneseText.compact(phase.label()))
                .anyMatch(this::isJoined)) {
            doubts.add(Doubt.PHASE_JOINED);
        }
        if (measure.number() != null
                && alike.stream().filter(m -> isSamePlace(m, measure)).count() > 1) {
            doubts.add(Doubt.NUMBER_REPEATED);
        }
        if (isAgainst(measure)) {
            doubts.add(Doubt.NUMBER_AGAINST_PATH);
        }
        return doubts;
    }

    /** Whether the label begins or ends with one of another measure's, and the rest is a phase of its own. */
    private boolean isJoined(String label) {
        return labels.stream()
                .filter(other -> other.length() >= LEAST_LABEL && label.length() >= other.length() + LEAST_LABEL)
                .anyMatch(other -> label.startsWith(other) && Stages.likelihood(label.substring(other.length())) > 0.5
                        || label.endsWith(other)
                                && Stages.likelihood(label.substring(0, label.length() - other.length())) > 0.5);
    }

    private static boolean isSamePlace(Measure one, Measure other) {
        return other.number().equals(one.number()) && other.path().equals(one.path());
    }

    /** 2-1-3 does not stand below 1-2, though it may below 第2章 or (1). */
    private static boolean isAgainst(Measure measure) {
        List<String> number = parts(measure.number());
        if (number.size() < 2 || measure.path().isEmpty()) {
            return false;
        }
        NumberLabel label = LabelParser.parse(measure.path().getLast()).label();
        List<String> heading = label == null ? List.of() : parts(label.text());
        return heading.size() == number.size() - 1
                && heading.size() > 1
                && !heading.equals(number.subList(0, heading.size()));
    }

    private static List<String> parts(String number) {
        return number == null
                ? List.of()
                : PART.matcher(JapaneseText.compact(number))
                        .results()
                        .map(MatchResult::group)
                        .toList();
    }

    private static boolean hasTime(Measure measure) {
        return !measure.schedule().isEmpty()
                || measure.deadline() != null
                || !measure.indicators().isEmpty();
    }

    private static boolean lacks(Measure measure, List<Measure> alike, Predicate<Measure> part) {
        return alike.size() >= LEAST
                && !part.test(measure)
                && alike.stream().filter(part).count() >= alike.size() * MOST;
    }

    /** The depth of path that most have, 0 where there is none such. */
    private static int usualDepth(List<Measure> alike) {
        Map<Integer, Long> depths =
                alike.stream().collect(Collectors.groupingBy(m -> m.path().size(), Collectors.counting()));
        return depths.entrySet().stream()
                .filter(depth -> depth.getValue() >= alike.size() * MOST)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    /** Whether a heading has a number and, marks aside, the name of a measure: it is that measure's own, not a policy's. */
    private boolean isNumberedMeasure(String heading) {
        LabelledText text = LabelParser.parse(heading);
        String rest = JapaneseText.compact(text.rest());
        return text.label() != null
                && names.stream()
                        .anyMatch(name -> rest.equals(name)
                                || rest.startsWith(name) && MarkWords.areAll(rest.substring(name.length())));
    }
}
