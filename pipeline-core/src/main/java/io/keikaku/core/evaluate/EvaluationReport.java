package io.keikaku.core.evaluate;

import io.keikaku.core.model.PlanJson;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How well all plans of a gold folder were read.
 *
 * @param plans in order of name
 * @param total counts of all plans added up, not their scores averaged
 * @param calibration the measures of all plans
 */
public record EvaluationReport(List<PlanScore> plans, Map<Field, Figure> total, Calibration calibration) {

    public EvaluationReport {
        plans = List.copyOf(plans);
    }

    /** The report as JSON: {@code plans}, each with {@code name}, {@code figures} and {@code findings}, {@code total}, and
     * {@code calibration}, one object a bin of confidence. */
    public String toJson() {
        Map<String, Object> report = new LinkedHashMap<>();
        report.put("plans", plans.stream().map(EvaluationReport::json).toList());
        report.put("total", json(total));
        report.put("calibration", calibration.bins());
        return PlanJson.pretty(report);
    }

    private static Map<String, Object> json(PlanScore plan) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("name", plan.name());
        object.put("figures", json(plan.figures()));
        object.put(
                "findings", plan.findings().stream().map(EvaluationReport::json).toList());
        return object;
    }

    private static Map<String, Object> json(Finding finding) {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("field", finding.field().label());
        object.put("message", finding.message());
        return object;
    }

    private static Map<String, Object> json(Map<Field, Figure> figures) {
        Map<String, Object> object = new LinkedHashMap<>();
        figures.forEach((field, figure) -> object.put(field.label(), json(figure)));
        return object;
    }

    private static Map<String, Object> json(Figure figure) {
        Map<String, Object> object = new LinkedHashMap<>();
        switch (figure) {
            case Figure.Retrieval retrieval -> {
                object.put("precision", retrieval.precision());
                object.put("recall", retrieval.recall());
                object.put("f1", retrieval.f1());
            }
            case Figure.Accuracy accuracy -> object.put("accuracy", accuracy.accuracy());
        }
        object.put("support", figure.support());
        return object;
    }
}
