package io.keikaku.extract.measure;

import io.keikaku.extract.table.MarkWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** All mentions of one measure. Used by one thread, within one extraction. */
final class Cluster {
    private static final double SAME_NUMBER_LEAST = 0.2;
    private static final double SAME_PARENT = 0.8;

    private final List<Mention> mentions = new ArrayList<>();
    private final List<Mention> overviews = new ArrayList<>();
    private final Map<Mention, Joint> joints = new IdentityHashMap<>();

    Cluster(Mention first) {
        mentions.add(first);
    }

    void add(Mention mention, Joint joint) {
        mentions.add(mention);
        joints.put(mention, joint);
    }

    /** Adds a mention that is believed less than all others, whatever its place. */
    void addOverview(Mention mention, Joint joint) {
        overviews.add(mention);
        joints.put(mention, joint);
    }

    /** What joined a mention with those before it; empty for the one that opened the cluster. */
    Optional<Joint> joint(Mention mention) {
        return Optional.ofNullable(joints.get(mention));
    }

    /** All that joined the mentions. */
    Set<Joint> joints() {
        Set<Joint> all = EnumSet.noneOf(Joint.class);
        all.addAll(joints.values());
        return all;
    }

    /** Most believed first; in reading order within a place. */
    List<Mention> mentions() {
        List<Mention> ordered = new ArrayList<>(mentions);
        ordered.sort(Comparator.comparing(m -> m.place));
        ordered.addAll(overviews);
        return ordered;
    }

    Mention first() {
        return mentions().get(0);
    }

    boolean hasPlace(Mention.Place place) {
        return mentions.stream().anyMatch(m -> m.place == place);
    }

    /** How surely a mention is of this measure, and by what. */
    Likeness likeness(Mention mention) {
        Likeness best = Likeness.NONE;
        for (Mention own : mentions) {
            if (own.family.equals(mention.family) && !repeats(own, mention)) {
                return Likeness.NONE;
            }
            double value = likeness(own, mention);
            if (value > best.value()) {
                best = new Likeness(value, joint(own, mention));
            }
        }
        return best;
    }

    /**
     * @param value 0 to 1
     * @param joint {@code null} where the value is 0
     */
    record Likeness(double value, Joint joint) {
        private static final Likeness NONE = new Likeness(0, null);
    }

    private static Joint joint(Mention own, Mention mention) {
        boolean sameNumber =
                own.number != null && mention.number != null && JapaneseNumber.same(own.number, mention.number);
        if (own.key().equals(mention.key())) {
            return sameNumber ? Joint.NUMBER_AND_NAME : Joint.NAME;
        }
        return sameNumber ? Joint.NUMBER : Joint.NEAR_NAME;
    }

    /** The same row printed twice, or printed again with the mark for that. */
    private static boolean repeats(Mention own, Mention mention) {
        boolean sameNumber = own.number == null ? mention.number == null : own.number.equals(mention.number);
        boolean again = MarkWords.tellsAgain(own.marks) || MarkWords.tellsAgain(mention.marks);
        boolean same = own.key().equals(mention.key());
        return same
                && (again || (sameNumber && own.parentKey().equals(mention.parentKey()) && sameContent(own, mention)));
    }

    private static boolean sameContent(Mention own, Mention mention) {
        return own.departments.equals(mention.departments)
                && own.schedule.equals(mention.schedule)
                && Objects.equals(own.description, mention.description);
    }

    private static double likeness(Mention own, Mention mention) {
        double names = Names.likenessOfKeys(own.key(), mention.key());
        boolean bothUnique =
                own.label != null && mention.label != null && own.label.isUnique() && mention.label.isUnique();
        if (bothUnique) {
            boolean equal = JapaneseNumber.same(own.label.text(), mention.label.text());
            return equal && (names >= SAME_NUMBER_LEAST || parents(own, mention) >= SAME_PARENT) ? 1 : 0;
        }
        double parents = parents(own, mention);
        boolean sameKind =
                own.label != null && mention.label != null && own.label.kind().equals(mention.label.kind());
        boolean sameNumber = sameKind && own.label.text().equals(mention.label.text());
        if (sameKind && !sameNumber && parents >= 0.8 && names < 1) {
            return 0;
        }
        if (names == 1) {
            return parents >= 0.5 ? 0.95 : 0.7;
        }
        return parents >= 0.5 ? (sameNumber ? Math.max(names, names * 0.5 + 0.5) : names) : names * 0.8;
    }

    /** How well the headings above agree: any heading of one may be the innermost of the other. */
    private static double parents(Mention own, Mention mention) {
        List<String> path = own.pathKeys();
        List<String> other = mention.pathKeys();
        if (path.isEmpty() || other.isEmpty()) {
            return 0.6;
        }
        double best = 0;
        for (String heading : path) {
            best = Math.max(best, Names.likenessOfKeys(heading, other.getLast()));
        }
        for (String heading : other) {
            best = Math.max(best, Names.likenessOfKeys(heading, path.getLast()));
        }
        return best;
    }
}
