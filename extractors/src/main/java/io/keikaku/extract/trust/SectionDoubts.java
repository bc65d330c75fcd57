package io.keikaku.extract.trust;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.japanese.JapaneseText;
import io.keikaku.extract.table.MarkWords;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** What the sections of a plan say against one measure: its own is read otherwise than the others, or repeats what is elsewhere. */
final class SectionDoubts {
    /** A section speaks for itself from so many measures on. */
    private static final int LEAST = 2;
    /** Tables of a rare kind hold no more measures than this, and the usual kind so many times as many. */
    private static final int FEW = 2;

    private static final int TIMES = 4;
    /** Numbers that count go no further than so many times the number of measures. */
    private static final int FARTHEST = 4;

    private static final Pattern QUANTITY = Pattern.compile("[0-9]{1,3}(?:,[0-9]{3})+");
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final Map<List<String>, Integer> sizes = new HashMap<>();
    private final Map<List<String>, Integer> withDepartments = new HashMap<>();
    private final Map<String, Integer> kinds = new HashMap<>();
    private final Map<String, Set<List<String>>> places = new HashMap<>();
    private final Map<String, Integer> repeated = new HashMap<>();
    private final boolean inOrder;
    private final int all;

    SectionDoubts(List<Reading> readings) {
        all = readings.size();
        inOrder = isAscending(readings.stream()
                .map(reading -> reading.measure().number())
                .filter(number -> number != null && COUNT.matcher(number).matches())
                .map(Integer::valueOf)
                .toList());
        for (Reading reading : readings) {
            Measure measure = reading.measure();
            sizes.merge(measure.path(), 1, Integer::sum);
            withDepartments.merge(measure.path(), measure.departments().isEmpty() ? 0 : 1, Integer::sum);
            kinds.merge(reading.kind(), 1, Integer::sum);
            if (!MarkWords.tellsAgain(measure.marks())) {
                String name = JapaneseText.compact(measure.name());
                places.computeIfAbsent(name, n -> new HashSet<>()).add(measure.path());
                repeated.merge(name, 1, Integer::sum);
            }
        }
    }

    Set<Doubt> of(Reading reading) {
        Measure measure = reading.measure();
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (sizes.get(measure.path()) >= LEAST && withDepartments.get(measure.path()) == 0 && allOthersHave(measure)) {
            doubts.add(Doubt.SECTION_DIFFERS);
        }
        int usual = kinds.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        int own = kinds.get(reading.kind());
        if (own <= FEW && usual > all / 2 && usual >= own * TIMES) {
            doubts.add(Doubt.KIND_RARE);
        }
        if (repeated.getOrDefault(JapaneseText.compact(measure.name()), 0) > 1) {
            doubts.add(Doubt.NAME_REPEATED);
        }
        if (measure.number() != null && isNoNumber(JapaneseText.compact(measure.number()))) {
            doubts.add(Doubt.NUMBER_UNLIKELY);
        }
        return doubts;
    }

    private boolean allOthersHave(Measure measure) {
        return sizes.size() > 1
                && sizes.entrySet().stream()
                        .filter(section -> !section.getKey().equals(measure.path()))
                        .allMatch(
                                section -> withDepartments.get(section.getKey()).equals(section.getValue()));
    }

    private boolean isNoNumber(String number) {
        return QUANTITY.matcher(number).matches()
                || !inOrder && COUNT.matcher(number).matches() && Integer.parseInt(number) > all * FARTHEST;
    }

    private static boolean isAscending(List<Integer> numbers) {
        return IntStream.range(1, numbers.size()).allMatch(i -> numbers.get(i - 1) <= numbers.get(i));
    }
}
