/** The work list of a run, its outcomes and their isolation from one another. */
package io.keikaku.core.batch;
