/**
 * Reads the plain-text extraction of a paginated document: tab-separated rows, Markdown headings and bullets, remnants of
 * HTML, lines wrapped by the typesetter. Knows nothing of plans.
 */
package io.keikaku.extract.text;
