package io.keikaku.extract.measure;

import io.keikaku.core.model.Indicator;
import io.keikaku.extract.japanese.EraContext;
import io.keikaku.extract.japanese.FiscalYears;
import io.keikaku.extract.japanese.Quantities;
import io.keikaku.extract.japanese.Quantity;
import io.keikaku.extract.japanese.YearMention;
import io.keikaku.extract.schedule.TargetReader;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Indicators from their parts; a baseline that is printed behind the name is taken from it. */
final class IndicatorText {
    /** Longer texts are no names, and take long to search. */
    private static final int LONGEST = 200;

    private static final Pattern BASELINE = MeasurePhrases.pattern("baseline");

    /** A unit in brackets behind the name, where the values are bare figures. */
    private static final Pattern UNIT = Pattern.compile("(.+?)[\\s\u3000]*[（(]([^（()）]{1,8})[）)]", Pattern.DOTALL);

    private static final Pattern PERIOD = MeasurePhrases.pattern("period-unit");

    private IndicatorText() {}

    static Indicator of(String printed, String unit, Indicator.Value baseline, List<Indicator.Value> targets) {
        String name = printed.strip();
        Indicator.Value base = baseline;
        Matcher matcher = BASELINE.matcher(name);
        if (base == null && name.length() <= LONGEST && matcher.find() && matcher.start() > 0) {
            List<YearMention> years = FiscalYears.find(matcher.group(1), EraContext.UNKNOWN);
            if (!years.isEmpty()) {
                base = TargetReader.value(
                        years.get(0).fiscalYear(), matcher.group(2).strip());
                name = name.substring(0, matcher.start()).strip();
            }
        }
        String known = unit.isEmpty() ? unitOf(targets) : unit;
        Matcher bracket = UNIT.matcher(name);
        if (known == null && bracket.matches() && isUnit(bracket.group(2))) {
            known = bracket.group(2);
            name = bracket.group(1);
        }
        return new Indicator(name.isEmpty() ? null : name, known, List.of(), base, targets);
    }

    /** 年, 月 and the like behind a name may also mean per year. */
    private static boolean isUnit(String word) {
        return Quantities.isUnit(word) && !PERIOD.matcher(word).matches();
    }

    private static String unitOf(List<Indicator.Value> targets) {
        return targets.stream()
                .flatMap(target -> Quantities.parse(target.text()).stream())
                .map(Quantity::unit)
                .filter(unit -> unit != null && !unit.isEmpty())
                .findFirst()
                .orElse(null);
    }
}
