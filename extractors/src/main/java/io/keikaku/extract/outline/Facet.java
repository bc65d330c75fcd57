package io.keikaku.extract.outline;

/** What the part of a plan under a heading is about, where the heading says so rather than naming a policy. */
public enum Facet {
    /** 具体的な取組, 個別施策: the measures follow. */
    MEASURES,
    /** 工程表, スケジュール: a schedule follows. */
    SCHEDULE,
    /** 成果指標, 数値目標: indicators follow. */
    INDICATORS,
    /** 取組方針, 主な取組: what a group of measures is to do; not itself measures. */
    DIRECTION,
    /** 担当課, 実施主体, 期限: what follows is said of the measure that the heading above names. */
    ATTRIBUTE,
    /** 背景, 現状と課題, 計画期間, 推進体制, 用語解説: no measures here. */
    BACKGROUND
}
