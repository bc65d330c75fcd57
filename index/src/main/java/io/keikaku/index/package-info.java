/**
 * Search over measures: plans go in through {@link io.keikaku.index.MeasureIndexer}, questions are answered by
 * {@link io.keikaku.index.MeasureSearcher}. The index is a sink: it is always made from the canonical JSON of the plans
 * and can be thrown away and made again from it.
 */
package io.keikaku.index;
