package io.keikaku.index;

/** In which order hits come. Ties are in the order of plan id and of the measures in the plan. */
public enum Ordering {
    /** Best first. */
    SCORE,
    /** First scheduled fiscal year first; measures without a year last. */
    YEAR,
    /** By municipality code, which goes from north to south; measures without one last, by name. */
    TOWN
}
