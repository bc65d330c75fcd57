package io.keikaku.core.evaluate;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An evaluation report as text for a terminal: scores by plan, then the figures of all plans by field. */
public final class EvaluationTable {
    private static final int NAME_WIDTH = 24;
    private static final int CELL_WIDTH = 15;
    private static final String NONE = "-";

    private EvaluationTable() {}

    /** One line a plan and one for the total: F1 or accuracy, and support, of each field. */
    public static String byPlan(EvaluationReport report) {
        List<Field> fields = List.copyOf(report.total().keySet());
        List<String> lines = new ArrayList<>();
        lines.add(line("plan", fields.stream().map(Field::label).toList()));
        for (PlanScore plan : report.plans()) {
            lines.add(line(plan.name(), scores(plan.figures(), fields)));
        }
        lines.add(line("TOTAL", scores(report.total(), fields)));
        return lines(lines);
    }

    /** One line a field of the total: precision, recall, F1 or accuracy, and support. */
    public static String byField(EvaluationReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(line("field", List.of("precision", "recall", "F1", "accuracy", "support")));
        report.total().forEach((field, figure) -> lines.add(line(field.label(), cells(figure))));
        return lines(lines);
    }

    /** What differs from gold, one line each, at most so many a plan. */
    public static String findings(EvaluationReport report, int limit) {
        List<String> lines = new ArrayList<>();
        for (PlanScore plan : report.plans()) {
            plan.findings().stream()
                    .limit(limit)
                    .forEach(finding -> lines.add("[" + plan.name() + "] " + finding.message()));
        }
        return lines(lines);
    }

    private static List<String> scores(Map<Field, Figure> figures, List<Field> fields) {
        return fields.stream().map(field -> score(figures.get(field))).toList();
    }

    private static String score(Figure figure) {
        return figure == null ? NONE : round(figure.score()) + "/" + figure.support();
    }

    private static List<String> cells(Figure figure) {
        return switch (figure) {
            case Figure.Retrieval r ->
                List.of(round(r.precision()), round(r.recall()), round(r.f1()), NONE, "" + r.support());
            case Figure.Accuracy a -> List.of(NONE, NONE, NONE, round(a.accuracy()), "" + a.support());
        };
    }

    /** Three decimals of the exact binary value, as C and Python print it. */
    static String round(double value) {
        return new BigDecimal(value).setScale(3, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String line(String name, List<String> cells) {
        StringBuilder line = new StringBuilder(name).repeat(' ', Math.max(1, NAME_WIDTH - name.length()));
        for (String cell : cells) {
            line.repeat(' ', Math.max(1, CELL_WIDTH - cell.length())).append(cell);
        }
        return line.toString();
    }

    private static String lines(List<String> lines) {
        return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
    }
}
