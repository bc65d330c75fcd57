/** What a run tells people when it is over: a table of outcomes and a page to read. */
package io.keikaku.core.report;
