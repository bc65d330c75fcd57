/**
 * The canonical plan model: immutable records whose JSON form is fixed by {@code docs/plan.schema.json}.
 *
 * <p>A value that a plan does not state is {@code null} or an empty list. All types are immutable and therefore safe for
 * use by several threads.
 */
package io.keikaku.core.model;
