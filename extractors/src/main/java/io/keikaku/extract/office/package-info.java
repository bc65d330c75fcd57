/**
 * Reads office files and web pages: Word, Excel, PowerPoint, OpenDocument, HTML. Sheets and slides become pages, merged
 * cells keep their spans. Embedded objects, macros and external references are left alone. Knows nothing of plans.
 *
 * <p>Tika reads the formats whose XHTML says all that a document needs: HTML, OpenDocument and the old binary Word and
 * PowerPoint. It drops the merged cells of Word, Excel and PowerPoint files; these are read from their own XML, or by Apache
 * POI.
 */
package io.keikaku.extract.office;
