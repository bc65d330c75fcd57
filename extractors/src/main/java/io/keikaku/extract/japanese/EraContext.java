package io.keikaku.extract.japanese;

/**
 * What is known of a plan's time, by which a year without an era is read: 5年度 is 2023 in a plan of about 2023.
 *
 * @param baseYear a western year within or near the plan's period, {@code null} where unknown: a year without an era then
 *     stays unread
 */
public record EraContext(Integer baseYear) {
    /** Nothing is known: a year without an era stays unread. */
    public static final EraContext UNKNOWN = new EraContext(null);
}
