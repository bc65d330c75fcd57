package io.keikaku.extract.measure;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.extract.japanese.DepartmentLexicon;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.table.MarkWords;
import io.keikaku.extract.trust.Doubt;
import io.keikaku.extract.trust.Reading;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Makes one record of all mentions of a measure. */
final class MeasureAssembler {
    private static final double SAME_HEADING = 0.5;

    private final DepartmentLexicon lexicon;
    private final MeasurePaths paths;
    private final boolean marksNew;

    /**
     * @param marksNew whether the plan marks any measure as new: those without the mark are then not new
     */
    MeasureAssembler(DepartmentLexicon lexicon, MeasurePaths paths, boolean marksNew) {
        this.lexicon = lexicon;
        this.paths = paths;
        this.marksNew = marksNew;
    }

    /** The measure and what spoke against it on the way. */
    Reading read(Cluster cluster, String id) {
        Mention first = cluster.first();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        cluster.mentions().forEach(mention -> doubts.addAll(mention.doubts));
        cluster.joints().forEach(joint -> joint.doubt().ifPresent(doubts::add));
        if (departmentsDiffer(cluster.mentions())) {
            doubts.add(Doubt.DEPARTMENTS_DIFFER);
        }
        if (pathsDiffer(cluster.mentions())) {
            doubts.add(Doubt.PATHS_DIFFER);
        }
        Measure measure = assemble(cluster, id);
        return new Reading(measure, first.family, trust(first.place, measure), doubts);
    }

    /** Before any doubt: what says who and when is more surely a measure, and a table more surely than prose. */
    private static double trust(Mention.Place place, Measure measure) {
        boolean who = !measure.departments().isEmpty();
        boolean when = !measure.schedule().isEmpty()
                || measure.deadline() != null
                || !measure.indicators().isEmpty();
        int told = (who ? 1 : 0) + (when ? 1 : 0);
        return switch (place) {
            case FORM, ROW -> List.of(0.85, 0.96, 0.98).get(told);
            case PROSE -> List.of(0.7, 0.88, 0.93).get(told);
            case OVERVIEW -> 0.6;
        };
    }

    /** Whether another place names departments that the one believed most does not. */
    private boolean departmentsDiffer(List<Mention> mentions) {
        List<Set<String>> named = mentions.stream()
                .map(mention -> departments(List.of(mention)).stream()
                        .map(department -> JapaneseText.compact(department.name()))
                        .collect(Collectors.toSet()))
                .filter(Predicate.not(Set::isEmpty))
                .toList();
        return named.stream().anyMatch(names -> !named.getFirst().containsAll(names));
    }

    /** Whether two places that both stand below headings have none that are alike. */
    private static boolean pathsDiffer(List<Mention> mentions) {
        List<List<String>> paths = mentions.stream()
                .map(Mention::path)
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        return paths.stream()
                .skip(1)
                .anyMatch(path -> path.stream()
                        .noneMatch(heading -> paths.getFirst().stream()
                                .anyMatch(first -> Names.likeness(first, heading) >= SAME_HEADING)));
    }

    /** That a measure is told again is a mark of the second place, not of the measure, where the first is of the same kind. */
    private static List<String> marks(List<Mention> mentions) {
        return mentions.stream()
                .flatMap(mention -> mention.marks.stream()
                        .filter(mark -> !(MarkWords.tellsAgain(Set.of(mark)) && isToldBeside(mentions, mention))))
                .distinct()
                .toList();
    }

    private static boolean isToldBeside(List<Mention> mentions, Mention again) {
        return mentions.stream()
                .anyMatch(mention -> mention.family.equals(again.family) && !MarkWords.tellsAgain(mention.marks));
    }

    private Measure assemble(Cluster cluster, String id) {
        List<Mention> mentions = cluster.mentions();
        Set<String> warnings = new LinkedHashSet<>();
        mentions.forEach(m -> warnings.addAll(m.warnings));
        List<Department> departments = departments(mentions);
        Map<String, String> fields = new LinkedHashMap<>();
        Set<String> plans = new LinkedHashSet<>();
        List<Evidence> evidence = new ArrayList<>();
        for (Mention mention : mentions) {
            mention.fields.forEach(fields::putIfAbsent);
            plans.addAll(mention.relatedPlans);
            evidence.addAll(mention.evidence);
        }
        if (evidence.stream().anyMatch(Evidence::ocr)) {
            warnings.add("OCR_TEXT");
        }
        return new Measure(
                id,
                first(mentions, m -> m.number),
                name(mentions),
                paths.of(mentions, name(mentions)),
                first(mentions, m -> m.description),
                fields,
                isNew(mentions),
                marks(mentions),
                departments,
                list(mentions, m -> m.schedule),
                first(mentions, m -> m.deadline),
                indicators(mentions),
                List.copyOf(plans),
                evidence.stream().distinct().toList(),
                0,
                List.copyOf(warnings));
    }

    private static <T> T first(List<Mention> mentions, Function<Mention, T> value) {
        return mentions.stream().map(value).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static <T> List<T> list(List<Mention> mentions, Function<Mention, List<T>> value) {
        return mentions.stream()
                .map(value)
                .filter(Predicate.not(List::isEmpty))
                .findFirst()
                .orElse(List.of());
    }

    /** The name most mentions agree on; among equals the most believed. */
    private static String name(List<Mention> mentions) {
        String best = mentions.get(0).name;
        long most = 0;
        for (Mention mention : mentions) {
            long same = mentions.stream()
                    .filter(m -> Names.same(m.name, mention.name))
                    .count();
            if (same > most) {
                most = same;
                best = mention.name;
            }
        }
        return best;
    }

    private Boolean isNew(List<Mention> mentions) {
        if (mentions.stream().anyMatch(m -> Boolean.TRUE.equals(m.isNew))) {
            return Boolean.TRUE;
        }
        return marksNew || mentions.stream().anyMatch(m -> m.isNew != null) ? Boolean.FALSE : null;
    }

    private List<Department> departments(List<Mention> mentions) {
        Set<Department> departments = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.departments.isEmpty() && mention.coordinators.isEmpty()) {
                continue;
            }
            mention.departments.forEach(cell -> departments.addAll(Departments.parse(cell, lexicon)));
            for (String cell : mention.coordinators) {
                for (Department d : Departments.parse(cell, lexicon)) {
                    departments.add(
                            new Department(d.name(), Department.Role.COORDINATOR, d.scope(), d.andOthers(), d.text()));
                }
            }
            break;
        }
        return List.copyOf(departments);
    }

    private static List<Indicator> indicators(List<Mention> mentions) {
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            for (Indicator indicator : mention.indicators) {
                String key = indicator.name() == null ? "" : JapaneseText.compact(indicator.name());
                indicators.putIfAbsent(key, indicator);
            }
        }
        return List.copyOf(indicators.values());
    }
}
