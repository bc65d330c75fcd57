package io.keikaku.core.evaluate;

import io.keikaku.core.evaluate.GoldPlan.PlanIndicator;
import io.keikaku.core.evaluate.GoldPlan.Years;
import io.keikaku.core.model.Indicator;
import io.keikaku.core.model.Municipality;
import io.keikaku.core.model.Period;
import io.keikaku.core.model.Plan;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;

/** Scores what a plan says of itself: whose it is, its title, dates, period, and the indicators of its goals. */
final class MetadataScorer {
    private final ScoreSheet sheet;

    MetadataScorer(ScoreSheet sheet) {
        this.sheet = sheet;
    }

    /**
     * Scores a plan.
     *
     * @param read {@code null} where nothing was read, which counts every value of gold as wrong
     */
    void score(GoldPlan gold, Plan read) {
        municipality("name", gold, read, Municipality::name);
        municipality("prefecture", gold, read, Municipality::prefecture);
        municipality("code", gold, read, Municipality::code);
        text("title", gold.title(), of(read, Plan::title), String::equals);
        text("issuedBy", gold.issuedBy(), of(read, Plan::issuedBy), String::equals);
        text("published", gold.published(), of(read, Plan::published), MetadataScorer::isWithin);
        text("revised", gold.revised(), of(read, Plan::revised), MetadataScorer::isWithin);
        period(gold.period(), of(read, Plan::period));
        gold.indicators().forEach(indicator -> indicator(indicator, read == null ? List.of() : read.indicators()));
    }

    private void municipality(String part, GoldPlan gold, Plan read, Function<Municipality, String> value) {
        String wanted = of(gold.municipality(), value);
        text("municipality." + part, wanted, of(of(read, Plan::municipality), value), String::equals);
    }

    private void text(String name, String wanted, String found, BiPredicate<String, String> fits) {
        if (wanted != null && !wanted.isEmpty()) {
            boolean isRight = fits.test(ScoringText.fold(wanted), ScoringText.fold(found));
            sheet.value(Field.METADATA, isRight, name, wanted, found);
        }
    }

    /** A day lies within the month of gold. */
    private static boolean isWithin(String wanted, String found) {
        return found.startsWith(wanted);
    }

    private void period(Years wanted, Period found) {
        if (wanted != null) {
            Years years = found == null ? new Years(null, null) : new Years(found.fromYear(), found.toYear());
            sheet.value(Field.METADATA, wanted.equals(years), "period", wanted, years);
        }
    }

    private void indicator(PlanIndicator wanted, List<Indicator> read) {
        String name = ScoringText.fold(wanted.name());
        Optional<Indicator> found = read.stream()
                .filter(candidate -> isSame(name, candidate.name()))
                .findFirst();
        boolean isRight = found.stream()
                .flatMap(indicator -> indicator.targets().stream())
                .anyMatch(target -> isValue(wanted.targetYear(), wanted.target(), target));
        sheet.value(
                Field.PLAN_INDICATORS,
                isRight,
                "indicator " + wanted.name(),
                wanted.targetYear() + " " + wanted.target(),
                found.map(Indicator::targets).orElse(List.of()));
        found.ifPresent(indicator -> baseline(wanted, indicator.baseline()));
    }

    private void baseline(PlanIndicator wanted, Indicator.Value found) {
        if (wanted.baseline() != null) {
            boolean isRight = found != null && isValue(wanted.baselineYear(), wanted.baseline(), found);
            sheet.value(
                    Field.BASELINE,
                    isRight,
                    "baseline of " + wanted.name(),
                    wanted.baselineYear() + " " + wanted.baseline(),
                    found);
        }
    }

    private static boolean isSame(String wanted, String candidate) {
        String name = ScoringText.fold(candidate);
        String orDash = candidate == null || candidate.isEmpty() ? "-" : name;
        return name.contains(wanted) || wanted.contains(orDash);
    }

    private static boolean isValue(String year, String text, Indicator.Value found) {
        return String.valueOf(found.year()).equals(year)
                && ScoringText.fold(found.text()).contains(ScoringText.fold(text));
    }

    private static <T, V> V of(T object, Function<T, V> property) {
        return object == null ? null : property.apply(object);
    }
}
