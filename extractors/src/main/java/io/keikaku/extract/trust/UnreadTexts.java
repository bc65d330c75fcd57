package io.keikaku.extract.trust;

import io.keikaku.core.model.Measure;
import io.keikaku.extract.japanese.Brackets;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.Nothing;
import io.keikaku.extract.table.ColumnRole;
import io.keikaku.extract.table.HeaderWords;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether a measure keeps as text what is said of other parts of it. Immutable. */
final class UnreadTexts {
    private static final Pattern KEYED = Pattern.compile("^[^\\p{L}\\p{N}]*([^：:。、\\s]{2,12})[】\\])）]?[：:]");
    private static final Set<ColumnRole> UNREAD = EnumSet.of(
            ColumnRole.DEPARTMENT,
            ColumnRole.COORDINATOR,
            ColumnRole.DEADLINE,
            ColumnRole.SCHEDULE,
            ColumnRole.INDICATOR);
    private static final EraContext NO_ERA = EraContext.UNKNOWN;
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９]");

    private final HeaderWords words;

    UnreadTexts(HeaderWords words) {
        this.words = words;
    }

    /** Whether a field is one of departments or years by what it says, or the description holds a key and its value. */
    boolean isIn(Measure measure) {
        return measure.fields().entrySet().stream()
                        .anyMatch(field -> Wording.isSection(field.getValue())
                                || isUnread(field.getKey(), field.getValue(), measure)
                                || FiscalYears.parse(field.getKey(), NO_ERA).isPresent())
                || measure.description() != null
                        && measure.description().lines().anyMatch(this::isKeyed);
    }

    /** Whether a text is kept under a key whose values the measure has none of. */
    private boolean isUnread(String key, String value, Measure measure) {
        ColumnRole role = words.role(key).orElse(ColumnRole.UNKNOWN);
        boolean none = switch (role) {
            case DEPARTMENT -> measure.departments().isEmpty();
            case INDICATOR, TARGET -> measure.indicators().isEmpty();
            case SCHEDULE -> measure.schedule().isEmpty() && measure.deadline() == null;
            default -> false;
        };
        return none
                && !Nothing.isToldBy(value)
                && (role == ColumnRole.DEPARTMENT || DIGITS.matcher(value).find());
    }

    private boolean isKeyed(String line) {
        if (Brackets.isEnclosed(line.strip())
                && words.role(line).filter(UNREAD::contains).isPresent()) {
            return true;
        }
        Matcher keyed = KEYED.matcher(line);
        return keyed.find()
                && words.role(keyed.group(1)).filter(UNREAD::contains).isPresent();
    }
}
