package io.keikaku.extract.metadata;

import io.keikaku.core.model.Municipality;
import io.keikaku.extract.japanese.Municipalities;
import io.keikaku.extract.japanese.Vocabulary;
import io.keikaku.extract.metadata.DocumentText.Kind;
import io.keikaku.extract.metadata.DocumentText.TextLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds whose plan it is: names weigh by how often and where they stand, the cover and the head's signature most, lists of
 * several towns least. A name that is in no list is taken from cover, title or signature only.
 */
final class MunicipalityReader {
    private static final int COVER = 12;
    private static final int SIGNATURE = 10;
    private static final int RUNNING = 2;
    private static final int MOST_FROM_PROSE = 40;
    private static final Set<String> NO_NAMES = Set.copyOf(Vocabulary.words("no-municipalities.txt"));

    private final Map<String, Integer> scores = new LinkedHashMap<>();
    private final Map<String, Municipality> known = new LinkedHashMap<>();

    private MunicipalityReader() {}

    /** {@code null} where none is named; without code where the name is in no list or in the list more than once. */
    static Municipality read(DocumentText text, Cover cover, String title) {
        return new MunicipalityReader().find(text, cover, title);
    }

    private Municipality find(DocumentText text, Cover cover, String title) {
        for (String line : cover.lines()) {
            String union = PlaceNames.union(line);
            if (union != null) {
                return new Municipality(union, prefecture(text, cover, union), null);
            }
        }
        cover.lines().forEach(line -> countNamed(line.strip(), COVER));
        if (title != null) {
            countNamed(title, COVER);
        }
        text.lines().forEach(this::countLine);
        scores.keySet()
                .removeIf(name -> known.get(name) == null && frequency(text, name) < 2 && scores.get(name) < COVER);
        String best = scores.entrySet().stream()
                .filter(entry -> entry.getValue() >= 3)
                .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                .map(Map.Entry::getKey)
                .orElse(null);
        return best == null ? null : resolved(best, text, cover);
    }

    /** Names that a line of the cover or the title bears, listed or not. */
    private void countNamed(String line, int weight) {
        Set<String> named = new HashSet<>();
        String lone = PlaceNames.loneTown(line);
        String printed = lone == null ? PlaceNames.townOfTitle(line) : lone;
        if (printed != null && !NO_NAMES.contains(printed)) {
            named.add(remembered(printed));
        }
        if (named.isEmpty()) {
            Municipalities.find(line).forEach(mention -> named.add(remember(mention.municipality())));
        }
        named.forEach(owner -> scores.merge(owner, weight, Integer::sum));
    }

    private void countLine(TextLine line) {
        String signed = PlaceNames.signature(line.text());
        if (signed != null && line.text().length() < 40 && !NO_NAMES.contains(signed)) {
            scores.merge(remembered(signed), SIGNATURE, Integer::sum);
        }
        List<Municipalities.Mention> mentions = Municipalities.find(line.text());
        Set<String> names = mentions.stream()
                .map(mention -> remember(mention.municipality()))
                .collect(Collectors.toUnmodifiableSet());
        if (names.size() > 2) {
            return;
        }
        for (Municipalities.Mention mention : mentions) {
            int weight = line.kind() == Kind.RUNNING || line.kind() == Kind.HEADING ? RUNNING : 1;
            String name = mention.municipality().name();
            int before = scores.getOrDefault(name, 0);
            scores.put(name, before + (before < MOST_FROM_PROSE * 2 ? weight : 0));
        }
    }

    private String remembered(String name) {
        return Municipalities.byName(name, null).map(this::remember).orElse(name);
    }

    private String remember(Municipality municipality) {
        known.merge(municipality.name(), municipality, (a, b) -> a.code() != null ? a : b);
        return municipality.name();
    }

    private Municipality resolved(String name, DocumentText text, Cover cover) {
        Municipality listed = known.get(name);
        if (listed == null) {
            return new Municipality(name, prefecture(text, cover, name), null);
        }
        if (listed.code() != null) {
            return listed;
        }
        return Municipalities.byName(name, prefecture(text, cover, name)).orElse(listed);
    }

    /** The prefecture on the cover; else the only one that stands directly before the name. */
    private static String prefecture(DocumentText text, Cover cover, String name) {
        for (String line : cover.lines()) {
            String printed = PlaceNames.prefectureAtStart(line);
            if (printed != null) {
                return printed;
            }
        }
        Set<String> before = text.lines().stream()
                .flatMap(line -> prefecturesBefore(name, line.text()).stream())
                .collect(Collectors.toUnmodifiableSet());
        return before.size() == 1 ? before.iterator().next() : null;
    }

    private static List<String> prefecturesBefore(String name, String line) {
        List<String> before = new ArrayList<>();
        for (int at = line.indexOf(name); at >= 0; at = line.indexOf(name, at + name.length())) {
            String prefecture = PlaceNames.prefectureAtEnd(line.substring(0, at));
            if (prefecture != null) {
                before.add(prefecture);
            }
        }
        return before;
    }

    private static long frequency(DocumentText text, String name) {
        return text.lines().stream().filter(line -> line.text().contains(name)).count();
    }
}
