package io.keikaku.extract.measure;

import io.keikaku.core.model.Deadline;
import io.keikaku.core.model.Evidence;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.outline.NumberLabel;
import io.keikaku.extract.outline.OutlineNode;
import io.keikaku.extract.table.MarkWords;
import io.keikaku.extract.trust.Doubt;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One place where a plan tells of a measure, filled step by step by the reader of that place. Used by one thread, within one
 * extraction.
 */
final class Mention {
    /** Where measures are told of; what stands first is believed first. */
    enum Place {
        FORM,
        ROW,
        PROSE,
        /** A table that gives no more than names, or ticks. */
        OVERVIEW
    }

    final Place place;
    /** Table or heading kind; within one family a measure is told of once. */
    final String family;

    final OutlineNode section;
    final int position;

    /** The heading that the mention is, prose only. */
    OutlineNode heading;

    /** The heading that the description stands under, prose only. */
    OutlineNode describedUnder;

    NumberLabel label;
    String number;
    String name = "";
    List<String> groups = List.of();
    String lead;
    String description;
    Boolean isNew;
    Deadline deadline;
    final Map<String, String> fields = new LinkedHashMap<>();
    /** Whether the heading above, and not the place itself, gave the name. */
    boolean namedBySection;

    final Set<String> marks = new LinkedHashSet<>();
    final List<String> departments = new ArrayList<>();
    final List<String> coordinators = new ArrayList<>();
    final List<Phase> schedule = new ArrayList<>();
    final List<Indicator> indicators = new ArrayList<>();
    final List<String> relatedPlans = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    final Set<String> warnings = new LinkedHashSet<>();
    final Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);

    private String keyedName;
    private String key;
    private Headings headings;

    Mention(Place place, String family, OutlineNode section, int position) {
        this.place = place;
        this.family = family;
        this.section = section;
        this.position = position;
    }

    /** Takes over a name and what it tells beside itself; the parts that it told are returned, to be cited. */
    List<String> name(ParsedName parsed) {
        List<String> told = new ArrayList<>(List.of("name"));
        name = parsed.name();
        if (number == null && parsed.label() != null) {
            label = parsed.label();
            number = parsed.label().number();
            told.add("number");
        }
        if (parsed.isNew()) {
            isNew = Boolean.TRUE;
            told.add("isNew");
        }
        if (marks.addAll(parsed.marks())) {
            told.add("marks");
        }
        if (parsed.departments() != null) {
            departments.add(parsed.departments());
            told.add("departments");
        }
        return told;
    }

    /**
     * Takes over a mark that stands in another part of the measure.
     *
     * @param within the part, whose evidence is the mark's, too
     */
    void mark(String mark, String within) {
        boolean tellsNew = Boolean.TRUE.equals(MarkWords.isNew(mark));
        if (tellsNew) {
            isNew = Boolean.TRUE;
        } else {
            marks.add(mark);
        }
        String part = tellsNew ? "isNew" : "marks";
        List<Evidence> places =
                evidence.stream().filter(place -> place.part().equals(within)).toList();
        places.forEach(place -> evidence.add(
                new Evidence(part, place.page(), place.table(), place.row(), place.box(), place.line(), place.ocr())));
    }

    /** The name made comparable. */
    String key() {
        if (!name.equals(keyedName)) {
            keyedName = name;
            key = Names.key(name);
        }
        return key;
    }

    /** Headings above the measure, outermost first: those of the section, the table's own, the sentence that leads in. */
    List<String> path() {
        return headings().printed();
    }

    /** The headings above the measure made comparable, outermost first. */
    List<String> pathKeys() {
        return headings().keys();
    }

    /** The innermost heading above the measure made comparable, empty where there is none. */
    String parentKey() {
        return pathKeys().isEmpty() ? "" : pathKeys().getLast();
    }

    /** Kept from one question to the next, since each mention is compared with many others. */
    private Headings headings() {
        if (headings == null || headings.groups != groups || !Objects.equals(headings.lead, lead)) {
            headings = Headings.of(section, groups, lead);
        }
        return headings;
    }

    private record Headings(List<String> groups, String lead, List<String> printed, List<String> keys) {
        static Headings of(OutlineNode section, List<String> groups, String lead) {
            List<String> path = new ArrayList<>(section.policies());
            for (String group : groups) {
                if (path.isEmpty() || !Names.same(path.getLast(), group)) {
                    path.add(group);
                }
            }
            if (lead != null) {
                path.add(lead);
            }
            List<String> keys = path.stream().map(Names::key).toList();
            return new Headings(groups, lead, List.copyOf(path), keys);
        }
    }

    /** Whether the place says more than that the measure exists. */
    boolean hasDetail() {
        return !departments.isEmpty()
                || !schedule.isEmpty()
                || (deadline != null && deadline.year() != null)
                || !indicators.isEmpty()
                || (place == Place.FORM && description != null);
    }

    boolean mentionsNoDescription() {
        return description == null;
    }

    void describe(String text) {
        if (text != null && !text.isBlank()) {
            description = description == null ? text : description + "\n" + text;
        }
    }
}
