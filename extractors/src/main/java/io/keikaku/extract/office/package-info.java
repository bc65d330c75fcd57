/**
 * Reads office files and web pages: Word, Excel, PowerPoint, OpenDocument, HTML. Sheets and slides become pages, merged
 * cells keep their spans. Embedded objects, macros and external references are left alone. Knows nothing of plans.
 *
 * <p>Tika reads HTML and the old binary Word. What it makes of the others lacks merged cells (Word, Excel, PowerPoint) or
 * repeated ones (OpenDocument): these are read from their own XML, or by Apache POI.
 */
package io.keikaku.extract.office;
