/**
 * Reads PDF files into documents: one walk a page collects what is shown ({@code PageContent}), from which lines, tables
 * and drawn marks are recognised.
 */
package io.keikaku.extract.pdf;
