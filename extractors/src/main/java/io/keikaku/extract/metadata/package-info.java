/**
 * Reads what a document says of the plan as a whole: whose it is, its title, when it was published, its period.
 *
 * <p>All types are immutable and therefore safe for use by several threads.
 */
package io.keikaku.extract.metadata;
