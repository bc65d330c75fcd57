/**
 * What a reader gives: pages of headings, paragraphs, list items and grids, with drawn marks placed on the grids.
 *
 * <p>A document knows nothing of plans, and those who do not ask need not know geometry: a cell has row, column and
 * spans, a mark has its extent in column units. Boxes are there for evidence. All types are immutable.
 */
package io.keikaku.core.document;
