package io.keikaku.core.evaluate;

import io.keikaku.core.model.Measure;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Figures and findings of one plan, as they come. Not safe for use by several threads. */
final class ScoreSheet {
    private final Tally tally = new Tally();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Calibration.Judged> judged = new ArrayList<>();

    Tally tally() {
        return tally;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    List<Calibration.Judged> judged() {
        return List.copyOf(judged);
    }

    /** Notes what of a measure that was read is wrong. */
    void judge(Measure measure, Set<Field> wrong) {
        judged.add(new Calibration.Judged(measure.id(), measure.confidence(), wrong));
    }

    void note(Field field, String message) {
        findings.add(new Finding(field, message));
    }

    /** Sums up all that was noted in one line. */
    void replaceFindings(Finding summary) {
        findings.clear();
        findings.add(summary);
    }

    /** Counts found items of a measure, and notes them where they are not just those of gold. */
    <T> void items(Field field, String measure, List<T> gold, List<T> read, ItemMatching<T> matching) {
        tally.add(field, matching.figure());
        if (!matching.isComplete()) {
            note(field, field.label() + " of " + measure + ": want " + gold + ", got " + read);
        }
    }

    /** Counts a value, and notes it where it is wrong. */
    void value(Field field, boolean isRight, String what, Object wanted, Object got) {
        tally.add(field, new Figure.Accuracy(isRight ? 1 : 0, 1));
        if (!isRight) {
            note(field, what + ": want " + wanted + ", got " + got);
        }
    }
}
