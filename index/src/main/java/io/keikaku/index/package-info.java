/**
 * Search over measures: plans go in through {@link io.keikaku.index.MeasureIndexer}, questions are answered by
 * {@link io.keikaku.index.MeasureSearcher}. The index is a sink: it is made from plans and can be thrown away and made
 * again from their canonical JSON.
 */
package io.keikaku.index;
