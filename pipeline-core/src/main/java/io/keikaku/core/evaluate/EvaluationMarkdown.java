package io.keikaku.core.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** An evaluation report as tables in Markdown, for documents. */
public final class EvaluationMarkdown {
    private static final String NONE = "–";

    private EvaluationMarkdown() {}

    /** All tables: by field, by plan, and confidence. */
    public static String of(EvaluationReport report) {
        return String.join("\n", byField(report), byPlan(report), calibration(report));
    }

    private static String byField(EvaluationReport report) {
        StringBuilder text = new StringBuilder();
        row(text, List.of("field", "precision", "recall", "F1", "accuracy", "support"));
        row(text, List.of("---", "---:", "---:", "---:", "---:", "---:"));
        report.total().forEach((field, figure) -> row(text, cells(field, figure)));
        return text.toString();
    }

    private static List<String> cells(Field field, Figure figure) {
        String support = Integer.toString(figure.support());
        return switch (figure) {
            case Figure.Retrieval r ->
                List.of(field.label(), round(r.precision()), round(r.recall()), round(r.f1()), NONE, support);
            case Figure.Accuracy a -> List.of(field.label(), NONE, NONE, NONE, round(a.accuracy()), support);
        };
    }

    /** F1 or accuracy of each plan and field. */
    private static String byPlan(EvaluationReport report) {
        List<Field> fields = List.copyOf(report.total().keySet());
        StringBuilder text = new StringBuilder();
        List<String> header = new ArrayList<>(List.of("plan"));
        fields.forEach(field -> header.add(field.label()));
        row(text, header);
        List<String> rule = new ArrayList<>(List.of("---"));
        fields.forEach(field -> rule.add("---:"));
        row(text, rule);
        report.plans().forEach(plan -> row(text, scores(plan.name(), plan.figures(), fields)));
        row(text, scores("**all**", report.total(), fields));
        return text.toString();
    }

    private static List<String> scores(String name, Map<Field, Figure> figures, List<Field> fields) {
        List<String> cells = new ArrayList<>(List.of(name));
        for (Field field : fields) {
            Figure figure = figures.get(field);
            cells.add(figure == null ? NONE : round(figure.score()));
        }
        return cells;
    }

    private static String calibration(EvaluationReport report) {
        StringBuilder text = new StringBuilder();
        row(text, List.of("confidence", "measures", "right", "share"));
        row(text, List.of("---", "---:", "---:", "---:"));
        for (Calibration.Bin bin : report.calibration().bins()) {
            row(
                    text,
                    List.of(
                            String.format(Locale.ROOT, "%.2f–%.2f", bin.lower(), bin.upper()),
                            Integer.toString(bin.support()),
                            Integer.toString(bin.right()),
                            round(bin.share())));
        }
        return text.toString();
    }

    private static String round(double value) {
        return EvaluationTable.round(value);
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append("| ").append(String.join(" | ", cells)).append(" |\n");
    }
}
