package io.keikaku.extract.schedule;

import io.keikaku.extract.schedule.YearAxis.Extent;
import java.util.List;

/**
 * What one row of a schedule shows over some years.
 *
 * @param extent the years that the cell covers
 * @param labels in order
 * @param carries whether the cell holds an arrow alone, so that what stands to the left goes on
 * @param text as printed
 */
record Slot(Extent extent, List<String> labels, boolean carries, String text) {}
