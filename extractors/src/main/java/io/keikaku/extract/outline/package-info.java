/** The hierarchy of a document's headings: which section each block stands in. */
package io.keikaku.extract.outline;
