package io.keikaku.extract.trust;

import io.keikaku.core.model.Department;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Measure;
import io.keikaku.core.model.Phase;
import io.keikaku.extract.japanese.Departments;
import io.keikaku.extract.japanese.Stages;
import io.keikaku.extract.outline.LabelParser;
import io.keikaku.extract.table.CellKind;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.HeaderWords;
import io.keikaku.extract.table.MarkWords;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the texts of one measure say against it. */
final class ContentDoubts {
    private static final int LONG_NAME = 60;
    private static final int LONG_DEPARTMENT = 24;
    private static final double SURE = 0.99;
    private static final int LONG_PHASE = 20;
    private static final int LIST = 2;
    private static final Pattern MARKED =
            Pattern.compile("^[^\\p{L}\\p{N}「『（(【“\"]|[：:【】\\t\\u3000]|^[0-9０-９]+[^\\p{L}]");
    private static final Pattern JOINT = Pattern.compile("・");
    /** Headers that are no words for what is done. */
    private static final Set<ColumnRole> HEADERS = EnumSet.of(
            ColumnRole.DEPARTMENT,
            ColumnRole.COORDINATOR,
            ColumnRole.NAME,
            ColumnRole.INDICATOR,
            ColumnRole.TARGET,
            ColumnRole.BASELINE);

    private static final int SHORTEST_KEY = 3;
    private static final int LONGEST_KEY = 6;
    /** The figure of a neighbouring column behind a heading. */
    private static final Pattern FIGURE_AT_END = Pattern.compile("[^0-9０-９\\s\u3000][\\s\u3000]+[0-9０-９][0-9０-９,，.]*$");

    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]");

    private final HeaderWords words;
    private final UnreadTexts unread;

    ContentDoubts(HeaderWords words) {
        this.words = words;
        this.unread = new UnreadTexts(words);
    }

    Set<Doubt> of(Measure measure) {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        name(measure.name(), doubts);
        path(measure.path(), doubts);
        measure.departments().forEach(department -> department(department, doubts));
        measure.schedule().stream().map(Phase::label).forEach(label -> phase(label, doubts));
        measure.indicators().stream().map(Indicator::name).forEach(name -> indicator(name, doubts));
        if (measure.description() != null
                && measure.description()
                                .lines()
                                .filter(line -> LabelParser.parse(line).label() != null)
                                .count()
                        >= LIST) {
            doubts.add(Doubt.LIST_WITHIN);
        }
        if (unread.isIn(measure)) {
            doubts.add(Doubt.PART_UNREAD);
        }
        return doubts;
    }

    private void name(String name, Set<Doubt> doubts) {
        if (Wording.isCut(name)) {
            doubts.add(Doubt.NAME_CUT);
        }
        boolean unlikely = name.length() > LONG_NAME
                || Wording.isSentence(name)
                || Wording.endsInSign(name)
                || Wording.isSection(name)
                || Stages.isPhaseWord(name)
                || words.role(name).isPresent()
                || isValue(name);
        if (unlikely) {
            doubts.add(Doubt.NAME_UNLIKELY);
        }
        if (MARKED.matcher(name).find() || holdsKey(name)) {
            doubts.add(Doubt.NAME_MARKED);
        }
    }

    /** Whether a key of departments and a section stand behind the name. */
    private boolean holdsKey(String name) {
        for (int end = 1 + SHORTEST_KEY; end < name.length(); end++) {
            if (Wording.isSection(name.substring(end)) && endsInKey(name.substring(1, end))) {
                return true;
            }
        }
        return false;
    }

    private boolean endsInKey(String text) {
        for (int length = SHORTEST_KEY; length < LONGEST_KEY && length <= text.length(); length++) {
            if (words.role(text.substring(text.length() - length))
                    .filter(ColumnRole.DEPARTMENT::equals)
                    .isPresent()) {
                return true;
            }
        }
        return false;
    }

    private void path(List<String> path, Set<Doubt> doubts) {
        if (!path.isEmpty()
                && words.role(LabelParser.parse(path.getLast()).rest()).isPresent()) {
            doubts.add(Doubt.PATH_GENERIC);
        }
        if (path.stream().anyMatch(Wording::isCut)) {
            doubts.add(Doubt.PATH_CUT);
        }
        boolean unlikely = path.stream()
                .map(heading -> LabelParser.parse(heading).rest())
                .anyMatch(h -> Wording.isSentence(h)
                        || Wording.isSection(h)
                        || isValue(h)
                        || MarkWords.areAll(h)
                        || FIGURE_AT_END.matcher(h).find());
        if (unlikely) {
            doubts.add(Doubt.PATH_UNLIKELY);
        }
    }

    private static boolean isValue(String text) {
        return switch (CellKind.of(text)) {
            case BLANK, NUMBER, TICK, ARROW, QUANTITY -> true;
            default -> false;
        };
    }

    private static void department(Department department, Set<Doubt> doubts) {
        String name = department.name();
        boolean unlikely = Wording.isCut(name)
                || Wording.isSentence(name)
                || name.length() > LONG_DEPARTMENT
                || DIGITS.matcher(name).find() && Departments.likelihood(name) == 0;
        if (unlikely) {
            doubts.add(Doubt.DEPARTMENT_UNLIKELY);
        } else if (Departments.likelihood(name) == 0) {
            doubts.add(Doubt.DEPARTMENT_UNKNOWN);
        }
        String printed = department.text() == null ? name : department.text();
        if (JOINT.splitAsStream(printed).count() > 1
                && JOINT.splitAsStream(printed).anyMatch(part -> Departments.likelihood(part) < SURE)) {
            doubts.add(Doubt.DEPARTMENT_AMBIGUOUS);
        }
    }

    private void indicator(String name, Set<Doubt> doubts) {
        if (name == null) {
            return;
        }
        boolean header = words.role(name).isPresent();
        for (int end = SHORTEST_KEY + 1; end < Math.min(name.length(), 2 * LONGEST_KEY); end++) {
            header |= Character.UnicodeScript.of(name.charAt(end)) != Character.UnicodeScript.HIRAGANA
                    && words.role(name.substring(0, end))
                            .filter(role -> role == ColumnRole.INDICATOR || role == ColumnRole.TARGET)
                            .isPresent();
        }
        if (header || Wording.isCut(name) || isValue(name)) {
            doubts.add(Doubt.INDICATOR_UNLIKELY);
        }
    }

    private void phase(String label, Set<Doubt> doubts) {
        boolean header = words.role(label).filter(HEADERS::contains).isPresent();
        if (header || Wording.isSentence(label) || Wording.isSection(label)) {
            doubts.add(Doubt.PHASE_UNLIKELY);
        } else if (Wording.isCut(label)) {
            doubts.add(Doubt.PHASE_CUT);
        } else if (label.length() > LONG_PHASE) {
            doubts.add(Doubt.PHASE_LONG);
        }
    }
}
